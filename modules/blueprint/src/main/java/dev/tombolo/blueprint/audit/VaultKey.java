package dev.tombolo.blueprint.audit;

import dev.tombolo.blueprint.text.Text;

/**
 * A key of OCI Vault.
 *
 * @param id the key's OCID
 * @param compartment the OCID of its compartment, where the statement that lets a service use it lives
 */
public record VaultKey(Text id, Text compartment) {}
