// The stack Access of the environment prod, as a CDK user writes it by hand: a loop over plain data, L1 constructs.
// bench/run compares its template with Tombolo's before it measures, and says what differs.
'use strict';

const { App, DefaultStackSynthesizer, RemovalPolicy, Stack, Stage } = require('aws-cdk-lib');
const bedrock = require('aws-cdk-lib/aws-bedrock');
const ec2 = require('aws-cdk-lib/aws-ec2');
const eks = require('aws-cdk-lib/aws-eks');
const iam = require('aws-cdk-lib/aws-iam');
const { Construct } = require('constructs');
const { environment, endpoints, guardrail, consumers } = require('./prod');

const tagged = tags => Object.entries({ ...environment.tags, ...tags }).map(([key, value]) => ({ key, value }));
const document = statements => ({
  Version: '2012-10-17',
  Statement: statements.map(statement => ({ Effect: 'Allow', ...statement })),
});

class Network extends Construct {
  constructor(scope, id) {
    super(scope, id);
    const named = child => tagged({ Name: `${this.node.path}/${child}` });
    const vpcId = new ec2.CfnVPC(this, 'Vpc', {
      cidrBlock: environment.cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: named('Vpc'),
    }).attrVpcId;
    const routeTableId = new ec2.CfnRouteTable(this, 'RouteTable', { vpcId, tags: named('RouteTable') }).attrRouteTableId;
    const subnetIds = environment.subnets.map(({ zone, cidr }) => {
      const subnetId = new ec2.CfnSubnet(this, `Subnet-${zone}`, {
        vpcId,
        availabilityZoneId: zone,
        cidrBlock: cidr,
        mapPublicIpOnLaunch: false,
        tags: named(`Subnet-${zone}`),
      }).attrSubnetId;
      new ec2.CfnSubnetRouteTableAssociation(this, `RouteTable-${zone}`, { subnetId, routeTableId });
      return subnetId;
    });
    const groupId = new ec2.CfnSecurityGroup(this, 'SecurityGroup', {
      groupDescription: 'Reaches the model endpoints on port 443',
      vpcId,
      securityGroupIngress: [
        { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIp: environment.cidr, description: 'Calls models' },
      ],
      securityGroupEgress: [{ ipProtocol: '-1', cidrIp: '127.0.0.1/32', description: 'An endpoint calls nobody' }],
      tags: named('SecurityGroup'),
    }).attrGroupId;
    this.endpointIds = {};
    for (const [service, statements] of Object.entries(endpoints)) {
      this.endpointIds[service] = new ec2.CfnVPCEndpoint(this, `Endpoint-${service}`, {
        vpcEndpointType: 'Interface',
        serviceName: `com.amazonaws.${environment.region}.${service}`,
        vpcId,
        privateDnsEnabled: true,
        policyDocument: document(statements.map(statement => ({ ...statement, Principal: '*' }))),
        subnetIds,
        securityGroupIds: [groupId],
        tags: named(`Endpoint-${service}`),
      }).attrId;
    }
  }
}

const outside = endpointIds => ({
  Sid: 'DenyOutsideOurEndpoints',
  Effect: 'Deny',
  Action: [
    'bedrock-mantle:CallWithBearerToken',
    'bedrock-mantle:CreateInference',
    'bedrock:CallWithBearerToken',
    'bedrock:InvokeModel',
    'bedrock:InvokeModelWithResponseStream',
  ],
  Resource: '*',
  Condition: {
    BoolIfExists: { 'aws:ViaAWSService': 'false' },
    StringNotEquals: { 'aws:SourceVpce': [endpointIds['bedrock-mantle'], endpointIds['bedrock-runtime']] },
  },
});

class Guardrail extends Construct {
  constructor(scope, id) {
    super(scope, id);
    const made = new bedrock.CfnGuardrail(this, 'Guardrail', { ...guardrail, tags: tagged({}) });
    const version = new bedrock.CfnGuardrailVersion(this, 'Version', {
      guardrailIdentifier: made.attrGuardrailId,
      description: 'content 4bf0f7e2bd',
    });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const arn = made.attrGuardrailArn;
    this.statements = [
      { Sid: 'ApplyGuardrail', Effect: 'Allow', Action: 'bedrock:ApplyGuardrail', Resource: arn },
      {
        Sid: 'DenyWithoutGuardrail',
        Effect: 'Deny',
        Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        Resource: '*',
        Condition: { StringNotEquals: { 'bedrock:GuardrailIdentifier': `${arn}:${version.attrVersion}` } },
      },
    ];
  }
}

class Consumer extends Construct {
  constructor(scope, key, { anywhere, guarded, trust, podIdentity, statements }, endpointIds, guards) {
    super(scope, `Consumer-${key}`);
    const tags = tagged({ 'tombolo:consumer': key });
    const role = new iam.CfnRole(this, 'Role', {
      roleName: `bank-${environment.name}-${key}`,
      path: '/ai/',
      permissionsBoundary: `arn:aws:iam::${environment.account}:policy/ai-workloads`,
      description: `Calls the models of consumer ${key}`,
      assumeRolePolicyDocument: document([trust]),
      policies: [
        {
          policyName: `models-${key}`,
          policyDocument: document([
            ...statements,
            ...(guarded ? guards : []),
            ...(anywhere ? [] : [outside(endpointIds)]),
          ]),
        },
      ],
      tags,
    });
    if (podIdentity) {
      new eks.CfnPodIdentityAssociation(this, 'PodIdentity', { ...podIdentity, roleArn: role.attrArn, tags });
    }
  }
}

class Access extends Stack {
  constructor(scope) {
    super(scope, 'Access', {
      description: `Who may call which AI models in ${environment.name}, and from where`,
      synthesizer: new DefaultStackSynthesizer({ qualifier: 'bank' }),
      terminationProtection: true,
    });
    const { endpointIds } = new Network(this, 'Network');
    const { statements } = new Guardrail(this, 'Guardrail');
    for (const [key, consumer] of Object.entries(consumers)) {
      new Consumer(this, key, consumer, endpointIds, statements);
    }
  }
}

const app = new App();
new Access(new Stage(app, environment.name, { env: { account: environment.account, region: environment.region } }));
app.synth();
