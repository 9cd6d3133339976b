package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The account and Region of an environment on AWS. */
public record AwsDocument(
        @JsonPropertyDescription("The account, twelve digits in quotes.")
        @Form(value = Form.AWS_ACCOUNT, example = "111122223333")
        String account,

        @JsonPropertyDescription("The Region. Another Region is another environment that extends this one.")
        @Form(value = "^[a-z]{2}(-[a-z]+)+-[0-9]$", example = "us-east-1")
        String region,

        @JsonPropertyDescription(
                "The Region in which the owner of the account scope is written down, the same in every repository. Default: us-east-1, or its like in another partition.")
        @Form(value = "^[a-z]{2}(-[a-z]+)+-[0-9]$", example = "eu-central-1")
        Optional<String> homeRegion,

        @JsonPropertyDescription("The network that models are called from; needed where invocations are private.")
        Optional<Network> network,

        @JsonPropertyDescription("What the landing zone asks.")
        Optional<Conventions> conventions,

        @JsonPropertyDescription(
                "Roles of this account that somebody else makes and keeps, where nobody here may make one. The stacks' outputs say what each must have.")
        Optional<Roles> roles,

        @JsonPropertyDescription("The key of KMS that guardrails are encrypted with. Default: a key of AWS.")
        @Form(
                value = "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$",
                example = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")
        Optional<String> guardrailKey,

        @JsonPropertyDescription(
                "The key of KMS that the topics of alarms and budgets are encrypted with. Default: what SNS does by itself.")
        @Form(value = Form.KMS_KEY, example = "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
        Optional<String> alertKey) {

    /** Returns what the landing zone asks of roles: nothing, where the file does not say. */
    public AwsConventions roleConventions() {
        return conventions.map(Conventions::ofRoles).orElse(AwsConventions.NONE);
    }

    /** Returns the roles that somebody else keeps: none, where the file does not say. */
    public Roles existingRoles() {
        return roles.orElse(Roles.NONE);
    }

    /** Returns the physical name of something of an environment, behind the landing zone's prefix. */
    public String physicalName(String environment) {
        return conventions.flatMap(Conventions::namePrefix).orElse("") + "tombolo-" + environment;
    }

    /** A VPC of our own (cidr, zones) or an existing one (vpc, subnets, allowFrom, endpoints). */
    public record Network(
            @JsonPropertyDescription("The addresses of a VPC of our own, /16 to /26.")
            @Form(value = "^[0-9.]+/[0-9]+$", example = "10.40.0.0/20")
            Optional<String> cidr,

            @JsonPropertyDescription(
                    "Zone ids of the subnets, one to four; they mean the same zone in every account. Add new ones at the end.")
            List<String> zones,

            @JsonPropertyDescription("An existing VPC.")
            @Form(value = "^vpc-[0-9a-f]+$", example = "vpc-0123456789abcdef0")
            Optional<String> vpc,

            @JsonPropertyDescription("The subnets of an existing VPC in which endpoints are placed.")
            List<String> subnets,

            @JsonPropertyDescription(
                    "The CIDR blocks and security groups of an existing VPC that may reach the endpoints.")
            List<String> allowFrom,

            @JsonPropertyDescription("Endpoints of an existing VPC, by service; the others are made.")
            Map<String, String> endpoints) {}

    /** Roles for services that act for us, by ARN. */
    public record Roles(
            @JsonPropertyDescription("What Lambda runs the function of the baseline as. Default: one is made.")
            @Form(value = ROLE, example = "arn:aws:iam::111122223333:role/ai/settings")
            Optional<String> settings,

            @JsonPropertyDescription("What Lambda runs the function of the account scope as. Default: one is made.")
            @Form(value = ROLE, example = "arn:aws:iam::111122223333:role/ai/agreements")
            Optional<String> agreements,

            @JsonPropertyDescription("What Bedrock writes the log of calls as. Default: one is made.")
            @Form(value = ROLE, example = "arn:aws:iam::111122223333:role/ai/invocation-log")
            Optional<String> invocationLog,

            @JsonPropertyDescription("What S3 copies the log into its archive as. Default: one is made.")
            @Form(value = ROLE, example = "arn:aws:iam::111122223333:role/ai/archive")
            Optional<String> archive,

            @JsonPropertyDescription("What AWS Budgets stops spending as. Default: one is made.")
            @Form(value = ROLE, example = "arn:aws:iam::111122223333:role/ai/spending-stop")
            Optional<String> spendingStop) {
        private static final String ROLE =
                "^arn:aws[a-z-]*:iam::[0-9]{12}:role/([A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$";

        static final Roles NONE =
                new Roles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Returns those that are named, by their key. */
        public SortedMap<String, String> named() {
            var named = new TreeMap<String, String>();
            settings.ifPresent(arn -> named.put("settings", arn));
            agreements.ifPresent(arn -> named.put("agreements", arn));
            invocationLog.ifPresent(arn -> named.put("invocationLog", arn));
            archive.ifPresent(arn -> named.put("archive", arn));
            spendingStop.ifPresent(arn -> named.put("spendingStop", arn));
            return named;
        }
    }

    /** What the landing zone asks of names and roles. */
    public record Conventions(
            @JsonPropertyDescription("The first characters of every physical name.")
            @Form(value = "^[A-Za-z0-9-]{1,16}$", example = "bank-")
            Optional<String> namePrefix,

            @JsonPropertyDescription("The path of every role. Default: /.")
            @Form(value = "^/([A-Za-z0-9._-]+/)*$", example = "/ai/")
            Optional<String> rolePath,

            @JsonPropertyDescription("The policy that bounds every role.")
            @Form(
                    value = "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$",
                    example = "arn:aws:iam::111122223333:policy/boundary")
            Optional<String> permissionsBoundary,

            @JsonPropertyDescription("The qualifier of the CDK bootstrap stack. Default: CDK's own.")
            @Form(value = "^[a-z0-9]{1,10}$", example = "bank")
            Optional<String> bootstrapQualifier) {
        AwsConventions ofRoles() {
            return new AwsConventions(namePrefix, rolePath.orElse("/"), permissionsBoundary);
        }
    }
}
