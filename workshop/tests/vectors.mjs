// Unpacks the vectors of the npm package `cctv-age` (C2SP's Community Cryptography Test Vectors) into files, one for each.
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

const [, , source, target] = process.argv;
mkdirSync(target, { recursive: true });
for (const [name, vector] of Object.entries(await import(pathToFileURL(source)))) {
  const bytes = Buffer.from(vector);
  const end = bytes.indexOf("\n\n");
  const head = bytes.subarray(0, end).toString();
  const body = bytes.subarray(end + 2);
  const plain = head.includes("compressed: zlib") ? inflateSync(body) : body;
  writeFileSync(`${target}/${name}`, Buffer.concat([Buffer.from(`${head}\n\n`), plain]));
}
