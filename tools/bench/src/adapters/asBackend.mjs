// @ts-check
/** The peers as backends for the conformance kit. */

/**
 * @param {import('@rampa/plots').Peer} peer
 * @returns {import('@rampa/conformance').PartialBackend}
 */
export function asBackend(peer) {
  return {
    id: peer.id,
    capabilities: () => ({
      plans: { f32: 'fast' },
      parameterType: 'f32',
      exactDivision: true,
      flushesSubnormals: true,
      keepsNaN: true,
      keepsInfinity: true,
      device: peer.version,
    }),
    evaluate({ name, quantity, parameters, inputs, shape }) {
      if (shape !== undefined && shape.inner !== 1) return undefined;
      const operation = peer.operation(name, quantity, parameters);
      return operation?.run({ inputs, parameters, ...(shape === undefined ? {} : { shape }) });
    },
  };
}
