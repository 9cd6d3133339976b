package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.network.SecurityAttribute;
import dev.tombolo.environment.document.form.Form;
import dev.tombolo.environment.document.logging.OciAuditDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tenancy and Region of an environment on OCI. */
public record OciDocument(
        @JsonPropertyDescription("The tenancy.")
        @Form(value = "^ocid1\\.tenancy\\.oc[0-9]+\\.\\..+$", example = "ocid1.tenancy.oc1..aaaaexample")
        String tenancy,

        @JsonPropertyDescription("The compartment under which this environment's own is made.")
        @Form(value = Form.COMPARTMENT, example = "ocid1.compartment.oc1..aaaaexample")
        String compartment,

        @JsonPropertyDescription("The tenancy's home Region: IAM is written there.")
        @Form(value = OciDocument.REGION, example = "us-ashburn-1")
        String homeRegion,

        @JsonPropertyDescription("The Region. Another Region is another environment that extends this one.")
        @Form(value = OciDocument.REGION, example = "us-chicago-1")
        String region,

        @JsonPropertyDescription("The network that models are called from; needed where invocations are private.")
        Optional<Network> network,

        @JsonPropertyDescription(
                "Lets consumers call models from these addresses only, whatever network they are in. Default: from anywhere.")
        Optional<NetworkSourceDocument> networkSource,

        @JsonPropertyDescription(
                "Moves the audit log of the environment's own compartment into a bucket that keeps it. Default: none.")
        Optional<OciAuditDocument> audit,

        @JsonPropertyDescription(
                "The version of Pulumi's OCI provider. One that lacks what the environment declares is refused. Default: 4.17.0.")
        @Form(value = "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$", example = "4.17.0")
        Optional<String> providerVersion,

        @JsonPropertyDescription("What the landing zone asks.")
        Optional<Conventions> conventions,

        @JsonPropertyDescription(
                "Keeps everybody from making dedicated AI clusters in the environment's compartment beyond the units that are named. Default: no quota.")
        Optional<Quotas> quotas,

        @JsonPropertyDescription(
                "A project for calls of the Responses API, which says how long OCI keeps responses and conversations. Needs a providerVersion that has it, and no network. Default: none.")
        Optional<OciProjectDocument> project,

        @JsonPropertyDescription(
                "Defined tags that every new resource of the environment's own compartment gets, whoever makes it, each by a key of yours. Default: none.")
        Map<String, TagDefaultDocument> tagDefaults,

        @JsonPropertyDescription("What Oracle has confirmed for this tenancy.")
        List<Entitlement> entitlements) {
    static final String REGION = "^[a-z]{2}(-[a-z]+)+-[0-9]$";

    /** A VCN of our own (cidr) or an existing one (vcn, subnet, allowFrom). */
    public record Network(
            @JsonPropertyDescription("The addresses of a VCN of our own, /16 to /26.")
            @Form(value = "^[0-9.]+/[0-9]+$", example = "10.50.0.0/20")
            Optional<String> cidr,

            @JsonPropertyDescription("An existing VCN.")
            @Form(value = "^ocid1\\.vcn\\..+$", example = "ocid1.vcn.oc1.ord.aaaaexample")
            Optional<String> vcn,

            @JsonPropertyDescription("The private subnet of an existing VCN.")
            @Form(value = "^ocid1\\.subnet\\..+$", example = "ocid1.subnet.oc1.ord.aaaaexample")
            Optional<String> subnet,

            @JsonPropertyDescription("The CIDR blocks that may reach the private endpoint in an existing VCN.")
            List<String> allowFrom,

            @JsonPropertyDescription(
                    "Labels of the private endpoint for Zero Trust Packet Routing, each written namespace.name. ./tombolo reconcile sets them, and what no policy of yours allows is blocked then. Default: none.")
            Map<String, String> securityAttributes,

            @JsonPropertyDescription(
                    "A policy of Zero Trust Packet Routing, in the tenancy's stack, that lets clients with other labels reach the private endpoint by its only label. Needs an existing VCN with a label. Default: none.")
            Optional<PacketRouting> packetRouting) {
        /** Returns the labels, by their names. */
        public List<SecurityAttribute> attributes() {
            return new TreeMap<>(securityAttributes)
                    .entrySet().stream()
                            .flatMap(attribute ->
                                    SecurityAttribute.of(attribute.getKey(), attribute.getValue()).stream())
                            .toList();
        }
    }

    /** Who reaches the private endpoint by its label. */
    public record PacketRouting(
            @JsonPropertyDescription("The label of the VCN with its value, which somebody else sets.")
            @Form(value = PacketRouting.LABEL, example = "ai.networks:models")
            String vcn,

            @JsonPropertyDescription("The labels of who calls, each with its value.")
            List<String> clients) {
        static final String LABEL = "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+:[A-Za-z0-9_-]+$";
    }

    /** How many units of dedicated AI clusters there may be; a unit costs by the hour, called or not. */
    public record Quotas(
            @JsonPropertyDescription(
                    "The family of the quotas of Generative AI, as the Console's page of limits writes it. No document names it.")
            @Form(value = "^[a-z][a-z0-9-]*$", example = "generative-ai")
            String family,

            @JsonPropertyDescription(
                    "The names from the root down to the compartment of oci.compartment: quotas know compartments by name.")
            @Form(value = "^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)*$", example = "ai:production")
            String parent,

            @JsonPropertyDescription(
                    "Units by the name of their quota, such as dedicated-unit-large-cohere-count. Default: none of any.")
            Map<String, Integer> units) {}

    /** What the landing zone asks of names. */
    public record Conventions(
            @JsonPropertyDescription("The first characters of every physical name.")
            @Form(value = "^[A-Za-z0-9-]{1,16}$", example = "bank-")
            Optional<String> namePrefix) {}

    /** Oracle's word that this tenancy may call a model that is not on the public list. */
    public record Entitlement(
            @JsonPropertyDescription("The model's portable name.")
            String model,

            @JsonPropertyDescription("The document that says so.")
            String document,

            @JsonPropertyDescription("Who confirmed it.") String confirmedBy,

            @JsonPropertyDescription("The day of the confirmation.")
            LocalDate date) {}
}
