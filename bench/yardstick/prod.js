// What the environment prod holds, as plain data.
'use strict';

const account = '333333333333';
const region = 'us-east-1';
const terraProfile = `arn:aws:bedrock:${region}:${account}:inference-profile/us.openai.gpt-5.6-terra`;
const mantleProject = `arn:aws:bedrock-mantle:${region}:${account}:project/default`;
const invoke = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

const environment = {
  name: 'prod',
  account,
  region,
  cidr: '10.40.0.0/20',
  subnets: [
    { zone: 'use1-az1', cidr: '10.40.0.0/22' },
    { zone: 'use1-az2', cidr: '10.40.4.0/22' },
  ],
  tags: { 'cost-centre': '4711', owner: 'ai-platform', 'tombolo:environment': 'prod' },
};

const ours = (condition = {}) => ({ Condition: { StringEquals: { 'aws:PrincipalAccount': account, ...condition } } });
const tokens = Action => ({ Sid: 'CallWithBearerToken', Action, Resource: '*' });
const inRegion = {
  Sid: 'InvokeModelsInRegion',
  Action: invoke,
  Resource: `arn:aws:bedrock:${region}::foundation-model/openai.gpt-oss-120b-1:0`,
};
const profile = {
  Sid: 'InvokeGpt56TerraProfile',
  Action: invoke,
  Resource: [terraProfile, `arn:aws:bedrock:${region}:${account}:project/default`],
};
const destinations = {
  Sid: 'InvokeGpt56TerraInDestinations',
  Action: invoke,
  Resource: ['us-east-1', 'us-east-2', 'us-west-2'].map(to => `arn:aws:bedrock:${to}::foundation-model/openai.gpt-5.6-terra`),
};
const onlyByProfile = { 'bedrock:InferenceProfileArn': terraProfile };
const infer = { Sid: 'InferOnMantle', Action: 'bedrock-mantle:CreateInference', Resource: mantleProject };
const onlyGpt55 = { 'bedrock-mantle:Model': 'openai.gpt-5.5' };
const readMantle = {
  Sid: 'ReadOnMantle',
  Action: ['bedrock-mantle:GetModel', 'bedrock-mantle:GetProject', 'bedrock-mantle:ListModels'],
  Resource: mantleProject,
};

const endpoints = {
  bedrock: [
    {
      Sid: 'ReadModels',
      Action: [
        'bedrock:GetFoundationModel',
        'bedrock:GetInferenceProfile',
        'bedrock:ListFoundationModels',
        'bedrock:ListInferenceProfiles',
      ],
      Resource: '*',
      ...ours(),
    },
  ],
  'bedrock-mantle': [
    { ...infer, ...ours(onlyGpt55) },
    { ...readMantle, ...ours() },
    { ...tokens('bedrock-mantle:CallWithBearerToken'), ...ours() },
  ],
  'bedrock-runtime': [
    { ...inRegion, ...ours() },
    { ...profile, ...ours() },
    { ...destinations, ...ours(onlyByProfile) },
    {
      Sid: 'ApplyGuardrails',
      Action: 'bedrock:ApplyGuardrail',
      Resource: `arn:aws:bedrock:${region}:${account}:guardrail/*`,
      ...ours(),
    },
    { ...tokens('bedrock:CallWithBearerToken'), ...ours() },
  ],
  logs: [
    {
      Sid: 'WriteLogs',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      Resource: '*',
      ...ours(),
    },
  ],
  sts: [
    {
      Sid: 'TakeCredentials',
      Action: [
        'sts:AssumeRole',
        'sts:AssumeRoleWithSAML',
        'sts:AssumeRoleWithWebIdentity',
        'sts:GetCallerIdentity',
        'sts:TagSession',
      ],
      Resource: '*',
    },
  ],
};

const strict = type => ({ type, inputStrength: 'HIGH', outputStrength: type === 'PROMPT_ATTACK' ? 'NONE' : 'HIGH' });
const entity = action => type => ({ type, action });
const guardrail = {
  name: 'bank-tombolo-prod',
  blockedInputMessaging: 'This request is blocked by the guardrail of its environment.',
  blockedOutputsMessaging: 'The answer is blocked by the guardrail of its environment.',
  contentPolicyConfig: {
    filtersConfig: ['HATE', 'INSULTS', 'MISCONDUCT', 'PROMPT_ATTACK', 'SEXUAL', 'VIOLENCE'].map(strict),
  },
  wordPolicyConfig: { managedWordListsConfig: [{ type: 'PROFANITY' }] },
  sensitiveInformationPolicyConfig: {
    piiEntitiesConfig: [
      ...[
        'AWS_ACCESS_KEY',
        'AWS_SECRET_KEY',
        'CREDIT_DEBIT_CARD_CVV',
        'CREDIT_DEBIT_CARD_NUMBER',
        'PASSWORD',
        'PIN',
      ].map(entity('BLOCK')),
      ...[
        'EMAIL',
        'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
        'PHONE',
        'US_BANK_ACCOUNT_NUMBER',
        'US_PASSPORT_NUMBER',
        'US_SOCIAL_SECURITY_NUMBER',
      ].map(entity('ANONYMIZE')),
    ].sort((first, second) => (first.type < second.type ? -1 : 1)),
  },
};

const terra = [profile, { ...destinations, Condition: { StringEquals: onlyByProfile } }];
const pod = { clusterName: 'search', namespace: 'documents', serviceAccount: 'indexer' };

const consumers = {
  'claims-assistant': {
    trust: { Sid: 'AssumedByService', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    guarded: true,
    statements: [inRegion, ...terra],
  },
  'codex-engineers': {
    anywhere: true,
    trust: {
      Sid: 'AssumedByPermissionSet',
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: 'sts:AssumeRole',
      Condition: {
        ArnLike: {
          'aws:PrincipalArn': `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_AiEngineers_*`,
        },
      },
    },
    statements: [{ ...infer, Condition: { StringEquals: onlyGpt55 } }, readMantle],
  },
  'document-search': {
    podIdentity: pod,
    trust: {
      Sid: 'AssumedByService',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: {
        StringEquals: {
          'aws:RequestTag/eks-cluster-arn': `arn:aws:eks:${region}:${account}:cluster/${pod.clusterName}`,
          'aws:RequestTag/kubernetes-namespace': pod.namespace,
          'aws:RequestTag/kubernetes-service-account': pod.serviceAccount,
        },
      },
    },
    statements: [
      ...terra,
      {
        Sid: 'CallWithShortTermToken',
        Action: 'bedrock:CallWithBearerToken',
        Resource: '*',
        Condition: { StringEquals: { 'bedrock:BearerTokenType': 'SHORT_TERM' } },
      },
    ],
  },
  'fraud-batch': {
    trust: {
      Sid: 'AssumedByOtherAccount',
      Principal: { AWS: 'arn:aws:iam::444444444444:role/fraud/batch' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'fraud-batch-prod' } },
    },
    guarded: true,
    statements: [inRegion],
  },
};

module.exports = { environment, endpoints, guardrail, consumers };
