package org.sourcecritic.exchange.put;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, section 5.5): the same name always gives the same one. */
public final class NameUuid {

	/** The namespace of all names here. */
	private static final UUID NAMESPACE = UUID.fromString("5d3ae3f6-5c1b-4c0e-9a86-0e6b8f5f7c11");

	private NameUuid() {
	}

	public static UUID of(String name) {
		var sha = sha1();
		sha.update(ByteBuffer.allocate(16).putLong(NAMESPACE.getMostSignificantBits())
				.putLong(NAMESPACE.getLeastSignificantBits()).array());
		var hash = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
		long high = hash.getLong() & ~0xF000L | 0x5000L;
		long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
		return new UUID(high, low);
	}

	private static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
