// The stacks of the environment prod as a CDK app in JavaScript: one L1 construct for each resource, fed with plain data.
// The data are templates that Tombolo planned (YARDSTICK names the folder), so that the two never differ in what they
// declare; bench/run compares the result with Tombolo's before it measures. No work is left in it but the CDK's own:
// whoever writes these stacks by hand pays more.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { App, CfnDeletionPolicy, CfnElement, CfnResource, DefaultStackSynthesizer, Stack, Stage } = require('aws-cdk-lib');

const folder = process.env.YARDSTICK;
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const policies = { Delete: CfnDeletionPolicy.DELETE, Retain: CfnDeletionPolicy.RETAIN };

/** What stands in a template beside its resources, but for what the synthesizer adds itself. */
class Beside extends CfnElement {
  constructor(scope, { Outputs }) {
    super(scope, 'Beside');
    this.outputs = Outputs;
  }

  _toCloudFormation() {
    return this.outputs ? { Outputs: this.outputs } : {};
  }
}

function resource(scope, id, { Type, Properties, DependsOn, DeletionPolicy, UpdateReplacePolicy }) {
  const made = new CfnResource(scope, id, { type: Type, properties: Properties });
  made.overrideLogicalId(id);
  if (DependsOn) {
    made.addOverride('DependsOn', DependsOn);
  }
  made.cfnOptions.deletionPolicy = policies[DeletionPolicy];
  made.cfnOptions.updateReplacePolicy = policies[UpdateReplacePolicy];
}

function stack(stage, { displayName, properties }) {
  const template = read(properties.templateFile);
  const [, qualifier] = properties.bootstrapStackVersionSsmParameter.match(/cdk-bootstrap\/([^/]+)/);
  const made = new Stack(stage, displayName.split('/').pop(), {
    stackName: properties.stackName,
    description: template.Description,
    synthesizer: new DefaultStackSynthesizer({ qualifier }),
    terminationProtection: properties.terminationProtection,
  });
  new Beside(made, template);
  Object.entries(template.Resources).forEach(([id, described]) => resource(made, id, described));
}

const stacks = Object.values(read('manifest.json').artifacts).filter(({ type }) => type === 'aws:cloudformation:stack');
const [, account, region] = stacks[0].environment.match(/^aws:\/\/(\d+)\/(.+)$/);
const app = new App();
const stage = new Stage(app, 'prod', { env: { account, region } });
stacks.forEach(described => stack(stage, described));
app.synth();
