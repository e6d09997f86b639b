// Reads cards, one JSON document a line, from standard input and writes what the schema (first argument) has against each, one line a card.
const Ajv = require("ajv");
const fs = require("fs");

const ajv = new Ajv({ schemaId: "auto", validateSchema: false, unknownFormats: "ignore", extendRefs: "ignore" });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json"));
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8").replace(/^\uFEFF/, "")));
for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  console.log(validate(JSON.parse(line)) ? "valid" : ajv.errorsText(validate.errors).slice(0, 2000));
}
