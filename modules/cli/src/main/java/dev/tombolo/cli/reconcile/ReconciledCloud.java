package dev.tombolo.cli.reconcile;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.live.check.Checks;

/**
 * One cloud that an environment is compared with.
 *
 * @param cloud the cloud
 * @param account the account or tenancy that the file names
 * @param region the Region
 * @param checks what is compared
 */
record ReconciledCloud(Cloud cloud, String account, String region, Checks checks) {}
