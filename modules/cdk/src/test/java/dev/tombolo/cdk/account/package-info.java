/** Tests of what an AWS account agrees to. */
@NullMarked
package dev.tombolo.cdk.account;

import org.jspecify.annotations.NullMarked;
