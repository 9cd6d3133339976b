// Runs every figure in interleaved pairs and prints the table. Started by bench/run, from the root of the checkout.
'use strict';

const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { availableParallelism, cpus, loadavg } = require('node:os');
const { join } = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { MODELS, writeEnvironments } = require('./variants');

const pairs = Number(process.argv[2]);
const scratch = process.argv[3];
const many = 64;
const yardstick = join('bench', 'yardstick', 'app.js');
const environment = {
  ...process.env,
  CDK_VALIDATION: 'false', // as the launcher sets it
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  AWS_EC2_METADATA_DISABLED: 'true', // nothing here asks a cloud
  YARDSTICK: join(scratch, 'first', 'prod', 'aws', 'assembly-prod'),
};

/** Runs a command to its end and returns its seconds. */
function seconds(command, extra = {}) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(command[0], command.slice(1), {
    env: { ...environment, ...extra },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const took = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) {
    console.error(`bench/run: ${command.join(' ')}: exit ${status ?? error} · run it by hand\n${stderr}`);
    process.exit(1);
  }
  return took;
}

function emptied(name) {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

// What the CDK command line hands to an app; without `only`, all environments.
const synth = (app, only) => {
  const context = { 'aws:cdk:enable-path-metadata': true, ...(only ? { environment: only } : {}) };
  return seconds(app, { CDK_OUTDIR: emptied('app'), CDK_CONTEXT_JSON: JSON.stringify(context) });
};
const ourApp = ['./tombolo', 'cdk-app'];
const theirApp = [process.execPath, yardstick];
const cdkSynth = app =>
  seconds(
    ['npx', '--no-install', 'cdk', 'synth', '--quiet', '--output', emptied('cdk'), '--context', 'environment=prod']
      .concat(app)
      .concat('prod/*'),
  );

/** A plan into a fresh folder: nothing of an earlier one is at hand. */
const plan = (...rest) => seconds(['./tombolo', 'plan', '--out', emptied('plan'), ...rest]);
const planAgain = (...rest) => seconds(['./tombolo', 'plan', '--out', join(scratch, 'plan'), ...rest]);

const folders = new Map([MODELS.length, many].map(count => [count, emptied(`environments-${count}`)]));
folders.forEach((folder, count) => writeEnvironments('environments', folder, count));
const planOf = count => plan('--environments', folders.get(count));

const figures = [
  {
    what: ['app synth of `prod`', 'the same in JavaScript'],
    goal: 2,
    ours: () => synth(ourApp, 'prod'),
    against: () => synth(theirApp, 'prod'),
  },
  {
    what: ['`npx cdk synth prod/*`', 'the same in JavaScript'],
    goal: 1.6,
    ours: () => cdkSynth([]),
    against: () => cdkSynth(['--app', `node ${yardstick}`]),
  },
  {
    what: ['`./tombolo plan dev prod staging`', 'app synth of all environments'],
    goal: 1.5,
    ours: () => plan(...MODELS),
    against: () => synth(ourApp),
  },
  {
    what: ['the same plan again, unchanged', 'the first'],
    goal: 0.25,
    inOrder: true,
    against: () => plan(...MODELS),
    ours: () => planAgain(...MODELS),
  },
  {
    what: [`plan of ${many} environments`, `plan of ${MODELS.length}`],
    goal: 3,
    ours: () => planOf(many),
    against: () => planOf(MODELS.length),
  },
];

/** One of each, the first of them changing from pair to pair, so that neither always meets what the other left. */
function pair({ ours, against, inOrder }, number) {
  if (inOrder || number % 2 === 0) {
    const reference = against();
    return { reference, own: ours() };
  }
  const own = ours();
  return { own, reference: against() };
}

const median = values => {
  const sorted = [...values].sort((left, right) => left - right);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const spread = values => [Math.min(...values), median(values), Math.max(...values)].map(value => value.toFixed(2)).join(' · ');

function row(figure) {
  pair(figure, 0); // warms the files that both read
  const measured = Array.from({ length: pairs }, (_, number) => pair(figure, number));
  const ratios = measured.map(({ own, reference }) => own / reference);
  const cells = [
    figure.what[0],
    spread(measured.map(({ own }) => own)),
    figure.what[1],
    spread(measured.map(({ reference }) => reference)),
    spread(ratios),
    `≤ ${figure.goal}`,
    median(ratios) <= figure.goal ? 'reached' : 'missed',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The resources of all stacks of prod, by stack and logical id. */
function resources(app) {
  synth(app, 'prod');
  const folder = join(scratch, 'app', 'assembly-prod');
  return readdirSync(folder)
    .filter(name => name.endsWith('.template.json'))
    .flatMap(name => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')).Resources)
      .map(([id, { Metadata, ...resource }]) => [`${name} ${id}`, resource]));
}

function requireSameStacks() {
  const [ours, theirs] = [resources(ourApp), resources(theirApp)].map(list => Object.fromEntries(list));
  const differing = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter(id => !isDeepStrictEqual(ours[id], theirs[id]))
    .sort();
  if (differing.length > 0) {
    console.error('bench/run: the stacks in JavaScript are not Tombolo’s · change bench/yardstick:');
    console.error(differing.join('\n'));
    process.exit(1);
  }
  return Object.keys(ours).length;
}

function machine() {
  const { stderr } = spawnSync(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java', ['-version'], {
    encoding: 'utf8',
  });
  const day = new Date().toISOString().slice(0, 10);
  const jdk = stderr.split('\n')[0];
  return `${day}, ${availableParallelism()} cores (${cpus()[0].model}), ${jdk}, Node.js ${process.version}`;
}

const load = () => loadavg()[0].toFixed(1); // of the last minute, ours included

console.log(`${pairs} pairs; ${machine()}; load ${load()}`);
console.log(`both stacks have the same ${requireSameStacks()} resources\n`);
console.log('| measured | s: min · median · max | against | s: min · median · max | ratio: min · median · max | goal | |');
console.log('|---|---|---|---|---|---|---|');
figures.forEach(figure => console.log(row(figure)));
console.log(`\nload at the end ${load()}`);
