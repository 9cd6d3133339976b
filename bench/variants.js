// Makes a folder of many environments from three that this checkout ships.
'use strict';

const { cpSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const MODELS = ['dev', 'prod', 'staging'];
const SHARED = ['defaults'];

/** What a variant writes over: networks of its own, so that no two overlap, beside a baseline that the first owns. */
function ofItsOwn(of, number) {
  const zones = ['use1-az1', 'use1-az2'];
  const aws = { network: { cidr: `10.${128 + number}.0.0/20`, zones } };
  const oci = { network: { cidr: `172.16.${number}.0/24` } };
  const scopes = { baseline: { of } };
  return { dev: {}, prod: { aws, oci, scopes }, staging: { oci, scopes } }[of];
}

/** Writes so many environments into an empty folder: the three themselves, then variants of each in turn. */
function writeEnvironments(shipped, folder, count) {
  for (const name of [...SHARED, ...MODELS]) {
    cpSync(join(shipped, `${name}.yaml`), join(folder, `${name}.yaml`));
  }
  for (let number = MODELS.length; number < count; number++) {
    const of = MODELS[number % MODELS.length];
    // JSON is YAML, too.
    writeFileSync(join(folder, `${of}-${number}.yaml`), JSON.stringify({ tombolo: 1, extends: of, ...ofItsOwn(of, number) }));
  }
}

module.exports = { MODELS, writeEnvironments };
