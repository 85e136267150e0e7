// @ts-check
import * as ort from 'onnxruntime-web/wasm';
import protobuf from 'protobufjs';

/** The part of the ONNX format (IR version 8, onnx.proto3) that a model of one elementwise node needs. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Dimension { int64 dim_value = 1; string dim_param = 2; }
  message Shape { repeated Dimension dim = 1; }
  message Tensor { int32 elem_type = 1; Shape shape = 2; }
  message Type { Tensor tensor_type = 1; }
  message ValueInfo { string name = 1; Type type = 2; }
  message Attribute { string name = 1; float f = 2; int64 i = 3; bytes s = 4; int32 type = 20; }
  message Node { repeated string input = 1; repeated string output = 2; string name = 3; string op_type = 4; repeated Attribute attribute = 5; }
  message Graph { repeated Node node = 1; string name = 2; repeated ValueInfo input = 11; repeated ValueInfo output = 12; }
  message Opset { string domain = 1; int64 version = 2; }
  message Model { int64 ir_version = 1; repeated Opset opset_import = 8; Graph graph = 7; }
`);
const Model = root.lookupType('Model');

/** A session that applies one ONNX operator to a vector of floats. */
export async function elementwise(/** @type {string} */ operator) {
  const info = (/** @type {string} */ name) => ({ name, type: { tensorType: { elemType: 1, shape: { dim: [{ dimParam: 'n' }] } } } });
  const model = {
    irVersion: 8,
    opsetImport: [{ domain: '', version: 20 }],
    graph: { name: operator, node: [{ input: ['x'], output: ['y'], opType: operator }], input: [info('x')], output: [info('y')] },
  };
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(Model.encode(Model.fromObject(model)).finish());
  return async (/** @type {Float32Array} */ xs) => {
    const { y } = await session.run({ x: new ort.Tensor('float32', xs, [xs.length]) });
    return /** @type {Float32Array} */ (y?.data);
  };
}
