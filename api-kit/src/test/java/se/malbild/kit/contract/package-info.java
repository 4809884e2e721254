/// What the OpenAPI documents of both services are held against: Sweden's national REST API profile, the rules of the
/// house, and the contract that is checked in.
@NullMarked
package se.malbild.kit.contract;

import org.jspecify.annotations.NullMarked;
