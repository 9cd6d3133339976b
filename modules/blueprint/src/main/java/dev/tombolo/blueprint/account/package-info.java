/** What an AWS account agrees to before its models may be called. */
@NullMarked
package dev.tombolo.blueprint.account;

import org.jspecify.annotations.NullMarked;
