export { measurePeers } from './accuracy';
export { font, ink, palette } from './chart/style';
export { svgOf } from './chart/svg';
export { paths } from './paths';
export type { Operation, Peer } from './peer';
export { writePeers } from './peersFile';
export { openSpecification } from './specification';
export { textbookPeer } from './textbook';
