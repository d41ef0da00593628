package org.sourcecritic.reading.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/** The notes of the files beside this class; each block is a document. */
class NotesTableTest {

	/** A document of notes and what is to be read of each. */
	private record Block(String name, List<String> notes, List<List<String>> expected) {}

	@TestFactory
	Stream<DynamicTest> givenNotesWhenTheyAreReadThenEachReferenceIsTheExpectedOne() throws IOException {
		var tests = new ArrayList<DynamicTest>();
		for (var language : List.of("en", "de", "fr", "es", "ru")) {
			for (var block : blocks("notes_" + language + ".txt")) {
				tests.addAll(tests(language, block));
			}
		}
		assertThat(tests).hasSizeGreaterThan(150);
		return tests.stream();
	}

	private static List<DynamicTest> tests(String language, Block block) {
		var text = String.join("\n", block.notes());
		var notes = new ArrayList<NoteInText>();
		int at = 0;
		for (int i = 0; i < block.notes().size(); i++) {
			int end = at + block.notes().get(i).length();
			notes.add(new NoteInText(Optional.of(String.valueOf(i + 1)), new TextRange(at, end)));
			at = end + 1;
		}
		var read = new ReferencesOfNotes(new ArchivalReferences()).read(text, notes, new Earlier());
		var tests = new ArrayList<DynamicTest>();
		for (int i = 0; i < notes.size(); i++) {
			var found = read.get(i);
			var expected = block.expected().get(i);
			tests.add(DynamicTest.dynamicTest(language + " " + block.name() + ": " + block.notes().get(i),
					() -> assertThat(found.stream().map(one -> line(one, notes)).toList()).isEqualTo(expected)));
		}
		return tests;
	}

	private static String line(Reference reference, List<NoteInText> notes) {
		var line = new StringBuilder("> " + reference.kind() + ' ' + reference.strength() + ' ' + reference.function());
		for (var role : Role.values()) {
			reference.part(role).ifPresent(part -> line.append(" | ").append(role).append(' ').append(part.value()));
		}
		reference.antecedent().ifPresent(span -> line.append(" | -> ").append(notes.stream()
				.filter(note -> note.span().contains(span.start())).findFirst().flatMap(NoteInText::label)
				.orElse("?")));
		reference.doubts().stream().sorted().forEach(doubt -> line.append(" | ? ").append(doubt));
		return line.toString();
	}

	private static List<Block> blocks(String file) throws IOException {
		var blocks = new ArrayList<Block>();
		try (var in = NotesTableTest.class.getResourceAsStream(file);
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (var line : reader.lines().filter(one -> !one.isBlank()).toList()) {
				if (line.startsWith("#")) {
					blocks.add(new Block(line.substring(1).strip(), new ArrayList<>(), new ArrayList<>()));
				} else if (line.startsWith(">")) {
					blocks.getLast().expected().getLast().add(line);
				} else {
					blocks.getLast().notes().add(line);
					blocks.getLast().expected().add(new ArrayList<>());
				}
			}
		}
		return blocks;
	}
}
