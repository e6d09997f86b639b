// Validates the files of an app package (folder: first argument) against the schemas they name, and writes "valid" or the errors, one line a file.
const Ajv = require("ajv-draft-04");
const fs = require("fs");
const path = require("path");

const schemas = path.join(__dirname, "node_modules/@microsoft/app-manifest/build/json-schemas");
for (const name of process.argv.slice(3)) {
  const document = JSON.parse(fs.readFileSync(path.join(process.argv[2], name), "utf8"));
  const schema = document.$schema.replace("https://developer.microsoft.com/en-us/json-schemas", schemas);
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(JSON.parse(fs.readFileSync(schema, "utf8").replace(/^\uFEFF/, "")));
  console.log(validate(document) ? "valid" : JSON.stringify(validate.errors).slice(0, 2000));
}
