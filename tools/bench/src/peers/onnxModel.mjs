// @ts-check
import protobuf from 'protobufjs';

/** The part of the ONNX format (IR version 8, onnx.proto3) that a model of a few nodes in a row needs. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Dimension { int64 dim_value = 1; string dim_param = 2; }
  message Shape { repeated Dimension dim = 1; }
  message Tensor { int32 elem_type = 1; Shape shape = 2; }
  message Type { Tensor tensor_type = 1; }
  message ValueInfo { string name = 1; Type type = 2; }
  message Attribute { string name = 1; float f = 2; int64 i = 3; bytes s = 4; int32 type = 20; }
  message Constant { repeated int64 dims = 1; int32 data_type = 2; repeated float float_data = 4; repeated int64 int64_data = 7; string name = 8; }
  message Node { repeated string input = 1; repeated string output = 2; string name = 3; string op_type = 4; repeated Attribute attribute = 5; }
  message Graph { repeated Node node = 1; string name = 2; repeated Constant initializer = 5; repeated ValueInfo input = 11; repeated ValueInfo output = 12; }
  message Opset { string domain = 1; int64 version = 2; }
  message Model { int64 ir_version = 1; repeated Opset opset_import = 8; Graph graph = 7; }
`);
const Model = root.lookupType('Model');

export const opset = 20;
const float = 1;
const int64 = 7;

/**
 * @typedef {object} Node
 * @property {string} operator
 * @property {Readonly<Record<string, number | string>>} [attributes] Numbers are floats.
 * @property {Readonly<Record<string, number>>} [integers] Integer attributes.
 * @property {readonly string[]} [inputs] Names; `x` if left out.
 * @property {string} [output] `y` if left out.
 */

/**
 * A model from x to y, both matrices of floats.
 * @param {readonly Node[]} nodes
 * @param {Readonly<Record<string, { type: 'float' | 'int64', values: readonly number[], dims?: readonly number[] }>>} constants
 */
export function encodeModel(nodes, constants = {}) {
  const info = (/** @type {string} */ name) => ({
    name,
    type: { tensorType: { elemType: float, shape: { dim: [{ dimParam: `${name} rows` }, { dimParam: `${name} length` }] } } },
  });
  const attribute = (/** @type {[string, number | string]} */ [name, value]) =>
    typeof value === 'string' ? { name, s: new TextEncoder().encode(value), type: 3 } : { name, f: value, type: 1 };
  const model = {
    irVersion: 8,
    opsetImport: [{ domain: '', version: opset }],
    graph: {
      name: 'function',
      node: nodes.map(({ operator, attributes = {}, integers = {}, inputs = ['x'], output = 'y' }) => ({
        input: inputs,
        output: [output],
        opType: operator,
        attribute: [...Object.entries(attributes).map(attribute), ...Object.entries(integers).map(([name, i]) => ({ name, i, type: 2 }))],
      })),
      initializer: Object.entries(constants).map(([name, { type, values, dims = [values.length] }]) => ({
        name,
        dims,
        ...(type === 'float' ? { dataType: float, floatData: values } : { dataType: int64, int64Data: values }),
      })),
      input: [info('x')],
      output: [info('y')],
    },
  };
  return Model.encode(Model.fromObject(model)).finish();
}
