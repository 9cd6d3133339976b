/** What an organization holds its accounts to, declared from its management account or a delegated administrator. */
@NullMarked
package dev.tombolo.cdk.organization;

import org.jspecify.annotations.NullMarked;
