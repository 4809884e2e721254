// Writes a program that calls every operation of an OpenAPI document through the generated client, with the examples
// of the document. It compiles only where the examples fit the generated types.
//
//   node program.mjs <openapi.yaml> <name of the generated types>

import { readFileSync } from "node:fs";
import { parse } from "yaml";

const [, , file, types] = process.argv;
const document = parse(readFileSync(file, "utf8"));
const METHODS = ["get", "post", "put", "patch", "delete"];

function resolve(node) {
  if (typeof node?.$ref !== "string") {
    return node;
  }
  const steps = node.$ref.slice(2).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = steps.reduce((at, step) => at?.[step], document);
  return target === undefined ? {} : resolve(target);
}

function sample(unresolved, depth = 0) {
  const schema = resolve(unresolved) ?? {};
  const stated = [schema.const, schema.example, schema.examples?.[0], schema.default, schema.enum?.[0]];
  const found = stated.find((value) => value !== undefined);
  if (found !== undefined || depth > 8) {
    return found;
  }
  if (schema.allOf !== undefined) {
    const parts = schema.allOf.map((part) => sample(part, depth + 1));
    return parts.find((part) => typeof part !== "object") ?? Object.assign({}, ...parts);
  }
  const alternative = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (alternative !== undefined) {
    return sample(alternative, depth + 1);
  }
  switch ([schema.type].flat()[0]) {
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name], depth + 1)]),
      );
    case "array":
      return [];
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return "a";
  }
}

function examplesOf(content) {
  const named = Object.values(content.examples ?? {}).map((example) => resolve(example).value);
  return named.length > 0 ? named : [content.example ?? sample(content.schema)];
}

function parametersOf(item, operation) {
  const places = {};
  for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)) {
    if (parameter.in === "path" || parameter.required === true || parameter.in === "query") {
      const value = parameter.example ?? sample(parameter.schema);
      (places[parameter.in] ??= {})[parameter.name] = value;
    }
  }
  return places;
}

function bodyOf(operation) {
  const contents = resolve(operation.requestBody)?.content ?? {};
  return contents["application/json"] ?? Object.values(contents)[0];
}

function isList(operation) {
  const success = resolve(operation.responses?.["200"]);
  const schema = resolve(success?.content?.["application/json"]?.schema);
  return schema?.properties?.items !== undefined && schema?.properties?.meta !== undefined;
}

// A list that can be had as csv as well: whoever asks tells the two apart.
function isTextToo(operation) {
  return Object.keys(resolve(operation.responses?.["200"])?.content ?? {}).length > 1;
}

function call(path, item, method) {
  const operation = item[method];
  const params = parametersOf(item, operation);
  const sent = Object.keys(params).length > 0 ? { params } : {};
  const content = bodyOf(operation);
  const inits = content === undefined ? [sent] : examplesOf(content).map((body) => ({ ...sent, body }));
  return inits.map((init, index) => program(path, operation, method, init, index)).join("\n");
}

function program(path, operation, method, init, index) {
  const lines = [
    `export async function ${operation.operationId}${index === 0 ? "" : index}(): Promise<void> {`,
    `  const answer = await client.${method.toUpperCase()}(${JSON.stringify(path)}, ${JSON.stringify(init, null, 2)});`,
    "  if (answer.error !== undefined) {",
    "    throw new Error(`${answer.error.status} ${answer.error.title}`);",
    "  }",
  ];
  if (method === "get" && isList(operation)) {
    if (isTextToo(operation)) {
      lines.push('  if (typeof answer.data === "string") {', "    throw new Error(answer.data);", "  }");
    }
    lines.push(
      "  const first = answer.data.items[0];",
      "  const total: number = answer.data.meta.totalRecords;",
      '  console.log(total, first === undefined ? "none" : Object.keys(first));',
    );
  }
  return [...lines, "}"].join("\n");
}

const calls = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method] !== undefined).map((method) => call(path, item, method)),
);
if (calls.length === 0) {
  console.error(`${file} has no operations`);
  process.exit(1);
}
console.log(
  [
    'import createClient from "openapi-fetch";',
    `import type { paths } from "./${types}";`,
    "",
    'const client = createClient<paths>({ baseUrl: "https://localhost" });',
    "",
    ...calls,
  ].join("\n"),
);
