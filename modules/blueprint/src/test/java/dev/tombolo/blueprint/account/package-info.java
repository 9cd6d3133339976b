/** Tests of what an AWS account agrees to. */
@NullMarked
package dev.tombolo.blueprint.account;

import org.jspecify.annotations.NullMarked;
