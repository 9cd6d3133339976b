/** What an AWS account agrees to before its models may be called; declared by a deployer of its own. */
@NullMarked
package dev.tombolo.cdk.account;

import org.jspecify.annotations.NullMarked;
