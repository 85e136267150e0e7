/** First line of a generated file. It names its source and no time, so that generating again gives the same bytes. */
export function header(source: string, comment = '//'): string {
  return `${comment} Generated from ${source} by npm run generate. Do not edit.\n`;
}

/** Where the header is to name another source or command. */
export const headerPattern = /Generated from (\S+) by npm run generate\. Do not edit\./;
