package dev.tombolo.catalog;

import java.util.Optional;

/**
 * A Region of a cloud and the law that it lies under.
 *
 * @param name the Region's name, such as {@code us-east-1} or {@code us-chicago-1}
 * @param cloud whose Region it is
 * @param country ISO 3166-1 alpha-2 code in lower case, such as {@code us}
 * @param partition the AWS partition ({@code aws}) or OCI realm ({@code oc1})
 * @param domain the second-level domain of the Region's service hosts, such as {@code amazonaws.com}
 * @param key OCI's three-letter key, as IAM's {@code request.region} spells it; empty on AWS
 */
public record Region(String name, Cloud cloud, String country, String partition, String domain, Optional<String> key) {}
