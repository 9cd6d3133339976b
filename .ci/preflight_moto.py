"""Asks an emulator what ./tombolo preflight asks AWS, and holds the answers to what was put there.

The emulator has half of the APIs. What it lacks must never be a pass: that is held, too.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ACCOUNT = "333333333333"
REGION = "us-east-1"
ENVIRONMENT = "prod"
# An environment that owns an account's baseline and declares its data retention.
BASELINE = f"""
tombolo: 1
kind: development
aws: {{ account: "{ACCOUNT}", region: {REGION} }}
scopes: {{ baseline: own }}
dataRetention: {{ mode: none }}
models: {{ gpt-oss-120b: {{ on: [aws] }} }}
consumers:
  claims: {{ models: [gpt-oss-120b], api: converse, aws: {{ service: lambda.amazonaws.com }} }}
"""
# What the emulator has: check, subject, outcome, and a part of what is said.
EXPECTED = {
    ("identity", ACCOUNT): ("pass", f"asked as arn:aws:sts::{ACCOUNT}:user/moto"),
    ("owners", "access/prod"): ("fail", "owned by pulumi of other/repository"),
    ("owners", "baseline"): ("pass", "nobody owns it yet"),
    ("budgets", "budget"): ("pass", "budgets of the account can be read"),
    ("invocation-logging", "logging"): ("fail", "a value that is not this environment's is in force, with digest"),
}
# What it lacks, or answers in another shape.
LACKING = {
    "model-availability",
    "model-lifecycle",
    "inference-profiles",
    "quotas",
    "data-retention",
    "enforced-guardrail",
    "endpoint-services",
    "provisioned-throughput",
    "marketplace",
}


def put(client):
    """Puts somebody else's owner, logging and key there."""
    client("ssm").put_parameter(
        Name="/tombolo-owner/access/prod", Value="pulumi of other/repository", Type="String"
    )
    client("logs").create_log_group(logGroupName="/theirs/invocations")
    role = client("iam").create_role(
        RoleName="theirs",
        AssumeRolePolicyDocument=json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"Service": "bedrock.amazonaws.com"},
                        "Action": "sts:AssumeRole",
                    }
                ],
            }
        ),
    )["Role"]["Arn"]
    client("bedrock").put_model_invocation_logging_configuration(
        loggingConfig={
            "cloudWatchConfig": {"logGroupName": "/theirs/invocations", "roleArn": role},
            "textDataDeliveryEnabled": True,
        }
    )
    return client("kms").create_key(Tags=[{"TagKey": "tombolo:environment", "TagValue": ENVIRONMENT}])[
        "KeyMetadata"
    ]["Arn"]


def tombolo(endpoint, *arguments, expected):
    command = ["./tombolo", *arguments, "--format", "json", "--test-endpoint", endpoint]
    done = subprocess.run(command, text=True, capture_output=True, timeout=300, check=False)
    if done.returncode != expected:
        sys.exit(f"preflight-moto: {arguments[0]} ended with {done.returncode}, expected {expected}\n{done.stdout}{done.stderr}")
    for secret in (os.environ["AWS_SECRET_ACCESS_KEY"], os.environ["AWS_SESSION_TOKEN"]):
        if secret in done.stdout + done.stderr:
            sys.exit(f"preflight-moto: {arguments[0]} told a part of the credentials")
    return {
        (check["check"], answer["subject"]): (answer["outcome"], answer["says"])
        for report in json.loads(done.stdout)
        for check in report["checks"]
        for answer in check["answers"]
    }


def hold(answers, expected):
    for asked, (outcome, says) in expected.items():
        if asked not in answers or answers[asked][0] != outcome or says not in answers[asked][1]:
            sys.exit(f"preflight-moto: {asked}: {answers.get(asked)}, expected {(outcome, says)}\n{answers}")


def preflight(endpoint, key):
    answers = tombolo(endpoint, "preflight", ENVIRONMENT, "--cloud", "aws", expected=1)
    hold(answers, EXPECTED)
    if answers.get(("tagged-resources", key), ("pass", ""))[0] == "pass":
        sys.exit(f"preflight-moto: a key outside every plan was not told: {answers}")
    passed = sorted(asked for asked, (outcome, _) in answers.items() if asked[0] in LACKING and outcome == "pass")
    if passed:
        sys.exit(f"preflight-moto: passed, and the emulator lacks it: {passed}")
    print(f"{len(EXPECTED) + 1} answers are as they were put there, and nothing passed that the emulator lacks")


def reconcile(endpoint):
    """The emulator has no data retention: nothing is said of it, and nothing is set."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"{ENVIRONMENT}.yaml").write_text(BASELINE)
        answers = tombolo(endpoint, "reconcile", ENVIRONMENT, "--apply", "--environments", folder, expected=1)
    hold(answers, {("identity", ACCOUNT): ("pass", "asked as")})
    if any(outcome == "pass" for (check, _), (outcome, _) in answers.items() if check != "identity"):
        sys.exit(f"preflight-moto: reconciled what the emulator lacks: {answers}")
    print("what the emulator lacks was not reconciled")


def main():
    os.environ.update(
        MOTO_ACCOUNT_ID=ACCOUNT,
        AWS_ACCESS_KEY_ID="emulated",
        AWS_SECRET_ACCESS_KEY="sesame-of-the-emulator",
        AWS_SESSION_TOKEN="token-of-the-emulator",
        AWS_DEFAULT_REGION=REGION,
        AWS_CONFIG_FILE=os.devnull,
        AWS_SHARED_CREDENTIALS_FILE=os.devnull,
        AWS_EC2_METADATA_DISABLED="true",
    )
    os.environ.pop("AWS_PROFILE", None)
    import boto3

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(server, port)
        endpoint = f"http://127.0.0.1:{port}"
        key = put(lambda service: boto3.client(service, endpoint_url=endpoint, region_name=REGION))
        preflight(endpoint, key)
        reconcile(endpoint)
    finally:
        server.terminate()


def wait_for(server, port):
    for _ in range(300):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.2)
    sys.exit("preflight-moto: the emulator does not start")


main()
