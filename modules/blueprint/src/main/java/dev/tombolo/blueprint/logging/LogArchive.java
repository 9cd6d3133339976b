package dev.tombolo.blueprint.logging;

/**
 * A bucket of another account that gets a copy of every log object and owns it, so that whoever holds this account cannot
 * change the copy.
 *
 * @param account the account of the bucket
 * @param bucketName the bucket's name
 * @param keyArn the key of that account with which the copies are encrypted
 */
public record LogArchive(String account, String bucketName, String keyArn) {}
