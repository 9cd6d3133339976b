package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.access.AwsConventions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account and Region of an environment on AWS. */
public record AwsDocument(
        @JsonPropertyDescription("The account, twelve digits in quotes.")
        @Form(value = AwsDocument.ACCOUNT, example = "111122223333")
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

        @JsonPropertyDescription("The key of KMS that guardrails are encrypted with. Default: a key of AWS.")
        @Form(
                value = "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$",
                example = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")
        Optional<String> guardrailKey,

        @JsonPropertyDescription(
                "The key of KMS that the topics of alarms and budgets are encrypted with. Default: what SNS does by itself.")
        @Form(value = LoggingParts.KEY, example = "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
        Optional<String> alertKey) {
    static final String ACCOUNT = "^[0-9]{12}$";

    /** Returns what the landing zone asks of roles: nothing, where the file does not say. */
    public AwsConventions roleConventions() {
        return conventions.map(Conventions::ofRoles).orElse(AwsConventions.NONE);
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
