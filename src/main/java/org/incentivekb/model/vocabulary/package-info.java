/**
 * The closed vocabularies: each code with its label in both languages, and how the nearest code to a mistyped one is found.
 *
 * <p>Begin with {@link org.incentivekb.model.vocabulary.Vocabulary}, which lists them all; a new code is one line of its enum. It may
 * use nothing else of ours. They are enums and no data, since the code itself goes by them.
 */
package org.incentivekb.model.vocabulary;
