package org.tradefacts.internal.date;

/**
 * A date a rule has found.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param meaning what it says
 * @param rule the rule
 */
record Hit(int from, int to, Meaning meaning, String rule) {

    Hit from(int earlier, String newRule) {
        return new Hit(earlier, to, meaning, newRule);
    }
}
