package dev.tombolo.cli.adopt;

import java.util.Map;

/**
 * A resource that a cloud listed.
 *
 * @param id its ARN or OCID
 * @param name its display name; empty where the cloud lists none
 * @param tags its tags
 */
record Listed(String id, String name, Map<String, String> tags) {}
