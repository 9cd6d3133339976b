"""Bootstraps, deploys twice and compares a planned stack in an emulator, leaves it to another engine where one can declare
it, and says what that covered.

It rehearses the plumbing and nothing more: assets, parameters, references, the order of resources and the exit codes of
the CDK command line. The emulator has no Amazon Bedrock, checks no permission and ignores some types without a word, so
that every resource is read back through its own API, and what was not created is named.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LEFT_OUT = ("AWS::Bedrock", "Custom::", "AWS::CloudFormation::CustomResource")
# The emulator answers no Fn::GetAtt for these; Ref gives the same value.
SAME_AS_REF = {
    ("AWS::EC2::RouteTable", "RouteTableId"),
    ("AWS::EC2::Subnet", "SubnetId"),
    ("AWS::EC2::VPC", "VpcId"),
    ("AWS::EC2::VPCEndpoint", "Id"),
}
# The emulator fails on these properties: it takes tags of a parameter as a list, CloudFormation has a map.
WITHOUT_PROPERTY = {"AWS::SSM::Parameter": "Tags"}
# What the guide on moving to another engine does not keep.
MADE_ANEW = ("AWS::Bedrock::ApplicationInferenceProfile", "AWS::Budgets::")
# The only stack that another engine can declare.
DECLARED_BY_BOTH = "/Access"
NEXT_OWNER = "pulumi of example/ai-platform"
PLACEHOLDER = "left-out-of-the-rehearsal"


class Rehearsal:
    def __init__(self, assembly, stack):
        self.stack = stack
        self.folder = Path(tempfile.mkdtemp(prefix="tombolo-rehearsal-"))
        shutil.copytree(assembly, self.folder / "assembly")
        artifact = self.artifact(self.folder / "assembly")
        self.properties = artifact["properties"]
        self.account, self.region = artifact["environment"].removeprefix("aws://").split("/")
        self.template_file = artifact["template"]
        self.template = json.loads(self.template_file.read_text())
        self.left_out = {
            name: resource["Type"]
            for name, resource in self.template["Resources"].items()
            if resource["Type"].startswith(LEFT_OUT)
        }

    def artifact(self, folder):
        """Finds the stack in the manifest of the assembly or of one nested in it, and lifts its protection."""
        for manifest in sorted(folder.rglob("manifest.json")):
            content = json.loads(manifest.read_text())
            for artifact in content.get("artifacts", {}).values():
                if artifact.get("displayName", "").split(" ")[0] == self.stack:
                    artifact["properties"]["terminationProtection"] = False
                    manifest.write_text(json.dumps(content))
                    return artifact | {"template": manifest.parent / artifact["properties"]["templateFile"]}
        sys.exit(f"rehearsal: no stack {self.stack} in the assembly · name one that ./tombolo plan writes")

    def leave_out(self):
        """Takes the types that the emulator lacks out, and puts a word in the place of every reference to them."""
        kept = {name: part for name, part in self.template["Resources"].items() if name not in self.left_out}
        outputs = self.without(self.template.get("Outputs", {}))
        self.template["Resources"] = self.without(kept)
        self.template["Outputs"] = outputs
        for resource in self.template["Resources"].values():
            taken = WITHOUT_PROPERTY.get(resource["Type"])
            if resource.get("Properties", {}).pop(taken, None) is not None:
                print(f"left out, as the emulator fails on it: {taken} of {resource['Type']}")
        self.template_file.write_text(json.dumps(self.template))

    def without(self, value):
        if isinstance(value, list):
            return [self.without(element) for element in value]
        if not isinstance(value, dict):
            return value
        attribute = value.get("Fn::GetAtt", [None])
        target = attribute[0] if isinstance(attribute, list) else attribute.split(".")[0]
        if value.get("Ref") in self.left_out or target in self.left_out:
            return PLACEHOLDER
        kind = self.template["Resources"].get(target, {}).get("Type")
        if isinstance(attribute, list) and (kind, attribute[-1]) in SAME_AS_REF:
            return {"Ref": target}
        return {key: self.dependencies(part) if key == "DependsOn" else self.without(part) for key, part in value.items()}

    def dependencies(self, names):
        names = [names] if isinstance(names, str) else names
        return [name for name in names if name not in self.left_out]

    def keep_for_another_engine(self):
        """Marks what stays when the stack goes, and names the other engine as its owner, as the guide on moving does."""
        for resource in self.template["Resources"].values():
            if not resource["Type"].startswith(MADE_ANEW):
                resource["DeletionPolicy"] = "Retain"
            if str(resource.get("Properties", {}).get("Name", "")).startswith("/tombolo-owner/"):
                resource["Properties"]["Value"] = NEXT_OWNER

    def cdk(self, *arguments, expected=0):
        started = time.monotonic()
        print(f"cdk {' '.join(arguments)}", flush=True)
        # Outside the checkout no cdk.json is read; the command line itself is the one that package.json pins.
        command = [str(Path.cwd() / "node_modules/.bin/cdk"), *arguments]
        done = subprocess.run(
            command, cwd=self.folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=150, check=False
        )
        if done.returncode != expected:
            print(done.stdout)
            sys.exit(f"rehearsal: cdk {arguments[0]} ended with {done.returncode}, expected {expected}")
        print(f"  ended with {done.returncode} after {time.monotonic() - started:.0f} s")
        return done.stdout

    def on_stack(self, command, *arguments, expected=0):
        return self.cdk(command, "--app", str(self.folder / "assembly"), self.stack, *arguments, expected=expected)

    def bootstrap(self):
        qualifier = self.properties["stackTemplateAssetObjectUrl"].split("cdk-")[1].split("-")[0]
        self.cdk(
            "bootstrap",
            f"aws://{self.account}/{self.region}",
            "--qualifier",
            qualifier,
            "--toolkit-stack-name",
            f"CDKToolkit-{qualifier}",
        )


class Emulated:
    """What the emulator really has, asked through the API of each service."""

    def __init__(self, endpoint, account, region):
        import boto3

        self.client = lambda service: boto3.client(service, endpoint_url=endpoint, region_name=region)
        ec2, iam, sns = self.client("ec2"), self.client("iam"), self.client("sns")
        cloudwatch = self.client("cloudwatch")
        self.readers = {
            "AWS::EC2::VPC": lambda name: ec2.describe_vpcs(VpcIds=[name])["Vpcs"],
            "AWS::EC2::Subnet": lambda name: ec2.describe_subnets(SubnetIds=[name])["Subnets"],
            "AWS::EC2::RouteTable": lambda name: ec2.describe_route_tables(RouteTableIds=[name])["RouteTables"],
            "AWS::EC2::SubnetRouteTableAssociation": lambda name: ec2.describe_route_tables(
                Filters=[{"Name": "association.route-table-association-id", "Values": [name]}]
            )["RouteTables"],
            "AWS::EC2::SecurityGroup": lambda name: ec2.describe_security_groups(GroupIds=[name])["SecurityGroups"],
            "AWS::EC2::VPCEndpoint": lambda name: ec2.describe_vpc_endpoints(VpcEndpointIds=[name])["VpcEndpoints"],
            "AWS::IAM::Role": lambda name: iam.get_role(RoleName=name)["Role"],
            "AWS::IAM::ManagedPolicy": lambda name: iam.get_policy(PolicyArn=name)["Policy"],
            "AWS::SNS::Topic": lambda name: sns.get_topic_attributes(TopicArn=name)["Attributes"],
            "AWS::SNS::Subscription": lambda name: sns.get_subscription_attributes(SubscriptionArn=name)["Attributes"],
            "AWS::CloudWatch::Alarm": lambda name: cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"],
            "AWS::CloudWatch::Dashboard": lambda name: cloudwatch.get_dashboard(DashboardName=name)["DashboardBody"],
            "AWS::SSM::Parameter": lambda name: self.client("ssm").get_parameter(Name=name)["Parameter"],
            "AWS::KMS::Key": lambda name: self.client("kms").describe_key(KeyId=name)["KeyMetadata"],
            "AWS::Logs::LogGroup": lambda name: self.client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"],
            "AWS::Lambda::Function": lambda name: self.client("lambda").get_function(FunctionName=name)["Configuration"],
            "AWS::Budgets::Budget": lambda name: self.client("budgets").describe_budget(AccountId=account, BudgetName=name),
            "AWS::S3::Bucket": lambda name: self.client("s3").head_bucket(Bucket=name),
        }

    def physical(self, stack):
        described = self.client("cloudformation").describe_stack_resources(StackName=stack)["StackResources"]
        named = [resource for resource in described if "LogicalResourceId" in resource]
        return {resource["LogicalResourceId"]: resource.get("PhysicalResourceId", "") for resource in named}

    def owner(self, template, physical):
        """Returns what the owner's parameter says."""
        for name, resource in template["Resources"].items():
            if str(resource.get("Properties", {}).get("Name", "")).startswith("/tombolo-owner/"):
                return self.client("ssm").get_parameter(Name=physical[name])["Parameter"]["Value"]
        return None

    def has(self, kind, name):
        from botocore.exceptions import ClientError, ParamValidationError

        try:
            return bool(name and kind in self.readers and self.readers[kind](name))
        except (ClientError, ParamValidationError):
            return False

    def stacks(self):
        return [stack["StackName"] for stack in self.client("cloudformation").describe_stacks()["Stacks"]]


def report(rehearsal, emulated):
    """Says of every resource of the planned template whether the emulator created it; fails if it created too little."""
    physical = emulated.physical(rehearsal.properties["stackName"])
    print(f"{rehearsal.stack}: what this rehearsal covered, and what not")
    lines = {"created and read back": [], "taken, but not found when read back": [], "not asked whether it was created": []}
    for name, resource in rehearsal.template["Resources"].items():
        kind = resource["Type"]
        if kind not in emulated.readers:
            lines["not asked whether it was created"].append(kind)
        elif emulated.has(kind, physical.get(name, "")):
            lines["created and read back"].append(kind)
        else:
            lines["taken, but not found when read back"].append(kind)
    lines["left out: the emulator does not have it"] = list(rehearsal.left_out.values())
    for heading, kinds in lines.items():
        print(f"{heading}: {len(kinds)}")
        for kind in sorted(set(kinds)):
            print(f"  {kinds.count(kind)} {kind}")
    if not any(kind == "AWS::IAM::Role" for kind in lines["created and read back"]):
        sys.exit("rehearsal: the emulator created no role, so that nothing was rehearsed")
    return physical


def rehearse(rehearsal, emulated):
    rehearsal.leave_out()
    rehearsal.bootstrap()
    rehearsal.on_stack("deploy", "--exclusively", "--require-approval", "never")
    before = report(rehearsal, emulated)
    again = rehearsal.on_stack("deploy", "--exclusively", "--require-approval", "never")
    if "no changes" not in again or emulated.physical(rehearsal.properties["stackName"]) != before:
        print(again)
        sys.exit("rehearsal: the second deploy changed something")
    rehearsal.on_stack("diff", "--exclusively", "--method=template", "--fail")
    if rehearsal.stack.endswith(DECLARED_BY_BOTH):
        leave(rehearsal, emulated)
    print("a rehearsal of the plumbing in an emulator, and no deploy: no permission, no quota and no Bedrock was asked")


def leave(rehearsal, emulated):
    """The stack goes, and what another engine imports stays: everything but what is made anew."""
    rehearsal.keep_for_another_engine()
    # Without a change set, as the emulator fails on the second one of a stack.
    emulated.client("cloudformation").update_stack(
        StackName=rehearsal.properties["stackName"],
        TemplateBody=json.dumps(rehearsal.template),
        Capabilities=["CAPABILITY_NAMED_IAM"],
    )
    physical = emulated.physical(rehearsal.properties["stackName"])
    resources = rehearsal.template["Resources"]
    kept = {
        name: resource["Type"]
        for name, resource in resources.items()
        if resource.get("DeletionPolicy") == "Retain" and emulated.has(resource["Type"], physical.get(name, ""))
    }
    rehearsal.on_stack("destroy", "--exclusively", "--force")
    if rehearsal.properties["stackName"] in emulated.stacks():
        sys.exit("rehearsal: the stack is still there after it was left")
    lost = [name for name, kind in kept.items() if not emulated.has(kind, physical[name])]
    if lost or "AWS::IAM::Role" not in kept.values():
        sys.exit(f"rehearsal: the stack took along what it should leave: {', '.join(sorted(lost)) or 'every role'}")
    if emulated.owner(rehearsal.template, physical) != NEXT_OWNER:
        sys.exit("rehearsal: the owner's parameter does not name the next owner")
    print(f"left to another engine and still there: {len(kept)}, owned by {NEXT_OWNER}")


def main():
    if len(sys.argv) != 3:
        sys.exit("rehearsal: write .ci/rehearsal ASSEMBLY STACK, such as target/tombolo/prod/aws prod/Access")
    rehearsal = Rehearsal(sys.argv[1], sys.argv[2])
    os.environ.update(
        MOTO_ACCOUNT_ID=rehearsal.account,
        AWS_ACCESS_KEY_ID="rehearsal",
        AWS_SECRET_ACCESS_KEY="rehearsal",
        AWS_REGION=rehearsal.region,
        AWS_DEFAULT_REGION=rehearsal.region,
        AWS_CONFIG_FILE=os.devnull,
        AWS_SHARED_CREDENTIALS_FILE=os.devnull,
        AWS_EC2_METADATA_DISABLED="true",
        CDK_DISABLE_CLI_TELEMETRY="true",
    )
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE"):
        os.environ.pop(name, None)
    import logging
    import warnings

    from moto.server import ThreadedMotoServer

    warnings.simplefilter("ignore")  # what the emulator ignores is read back and named
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        # The emulator tells buckets by the word localhost in the host's name.
        endpoint = f"http://localhost:{server.get_host_and_port()[1]}"
        os.environ["AWS_ENDPOINT_URL"] = endpoint
        rehearse(rehearsal, Emulated(endpoint, rehearsal.account, rehearsal.region))
    finally:
        server.stop()
        shutil.rmtree(rehearsal.folder)


main()
