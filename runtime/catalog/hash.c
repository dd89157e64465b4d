/*
 * SHA-256 (FIPS 180-4), for fingerprints of canonical text; part of catalog.h. In plain C, and by the instructions that
 * most processors of the x86-64 kind have for it, which are six times as fast.
 */
#if defined(__x86_64__) && defined(__GNUC__)
#define HAVE_SHA_INSTRUCTIONS 1
#include <cpuid.h>
#include <immintrin.h>
#endif
#include <stdio.h>
#include <string.h>

#include "runtime/catalog/catalog.h"

static const uint32_t round_constants[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};

static uint32_t rotate(uint32_t x, unsigned n)
{
	return x >> n | x << (32 - n);
}

static void schedule(uint32_t w[64], const unsigned char *block)
{
	int i;

	for (i = 0; i < 16; i++)
		w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
		       (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
	for (; i < 64; i++) {
		uint32_t a = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
		uint32_t b = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;

		w[i] = w[i - 16] + a + w[i - 7] + b;
	}
}

/*
 * One round. Instead of moving the eight working variables along, the next round is told which of them stands where:
 * they stay in registers that way.
 */
#define ROUND(a, b, c, d, e, f, g, h, i)                                                                               \
	do {                                                                                                           \
		uint32_t t = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (g ^ (e & (f ^ g))) +                \
		             round_constants[i] + w[i];                                                                \
		d += t;                                                                                                \
		h = t + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) | (c & (a | b)));                    \
	} while (0)

static void add_block_plain(uint32_t state[8], const unsigned char *block)
{
	uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
	uint32_t e = state[4], f = state[5], g = state[6], h = state[7], w[64];
	int i;

	schedule(w, block);
	for (i = 0; i < 64; i += 8) {
		ROUND(a, b, c, d, e, f, g, h, i);
		ROUND(h, a, b, c, d, e, f, g, i + 1);
		ROUND(g, h, a, b, c, d, e, f, i + 2);
		ROUND(f, g, h, a, b, c, d, e, i + 3);
		ROUND(e, f, g, h, a, b, c, d, i + 4);
		ROUND(d, e, f, g, h, a, b, c, i + 5);
		ROUND(c, d, e, f, g, h, a, b, i + 6);
		ROUND(b, c, d, e, f, g, h, a, i + 7);
	}
	state[0] += a;
	state[1] += b;
	state[2] += c;
	state[3] += d;
	state[4] += e;
	state[5] += f;
	state[6] += g;
	state[7] += h;
}

#ifdef HAVE_SHA_INSTRUCTIONS

static int ask_for_sha_instructions(void)
{
	unsigned a, b, c, d;

	return __get_cpuid(1, &a, &b, &c, &d) && c & bit_SSE4_1 && c & bit_SSSE3 &&
	       __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & bit_SHA;
}

/* Asked once: a virtual machine takes its time for the answer. 0: not asked yet. */
static int has_sha_instructions(void)
{
	static _Atomic int answer;

	if (!answer)
		answer = ask_for_sha_instructions() ? 1 : -1;
	return answer > 0;
}

/* The instructions keep the state as two vectors of other order, a b e f and c d g h, from the highest lane down. */
__attribute__((target("sha,sse4.1,ssse3"))) static void add_block_fast(uint32_t state[8], const unsigned char *block)
{
	const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
	const __m128i dcba = _mm_loadu_si128((const __m128i *)(const void *)state);
	const __m128i hgfe = _mm_loadu_si128((const __m128i *)(const void *)(state + 4));
	const __m128i cdab = _mm_shuffle_epi32(dcba, 0xB1), efgh = _mm_shuffle_epi32(hgfe, 0x1B);
	const __m128i abef_before = _mm_alignr_epi8(cdab, efgh, 8), cdgh_before = _mm_blend_epi16(efgh, cdab, 0xF0);
	__m128i abef = abef_before, cdgh = cdgh_before, w[4];
	int i;

	for (i = 0; i < 16; i++) { /* four rounds each, w[i % 4] being words 4 i to 4 i + 3 of the schedule */
		__m128i *now = &w[i % 4], next, sum;

		if (i < 4) {
			*now = _mm_loadu_si128((const __m128i *)(const void *)(block + 16 * i));
			*now = _mm_shuffle_epi8(*now, big_endian);
		} else {
			next = _mm_sha256msg1_epu32(*now, w[(i + 1) % 4]);
			next = _mm_add_epi32(next, _mm_alignr_epi8(w[(i + 3) % 4], w[(i + 2) % 4], 4));
			*now = _mm_sha256msg2_epu32(next, w[(i + 3) % 4]);
		}
		sum = _mm_add_epi32(*now, _mm_loadu_si128((const __m128i *)(const void *)(round_constants + 4 * i)));
		cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
		abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
	}
	abef = _mm_shuffle_epi32(_mm_add_epi32(abef, abef_before), 0x1B);
	cdgh = _mm_shuffle_epi32(_mm_add_epi32(cdgh, cdgh_before), 0xB1);
	_mm_storeu_si128((__m128i *)(void *)state, _mm_blend_epi16(abef, cdgh, 0xF0));
	_mm_storeu_si128((__m128i *)(void *)(state + 4), _mm_alignr_epi8(cdgh, abef, 8));
}

#else

static int has_sha_instructions(void)
{
	return 0;
}

#define add_block_fast add_block_plain

#endif

/* The last one or two blocks: what is left of the text, a 1 bit, zeros, the length in bits. */
static void add_last(hash_block_fn *add_block, uint32_t state[8], const unsigned char *rest, size_t left,
                     uint64_t length)
{
	unsigned char block[128] = { 0 };
	size_t size = left < 56 ? 64 : 128;
	size_t i;

	memcpy(block, rest, left);
	block[left] = 0x80;
	for (i = 0; i < 8; i++)
		block[size - 1 - i] = (unsigned char)(length * 8 >> 8 * i);
	add_block(state, block);
	if (size == 128)
		add_block(state, block + 64);
}

static void add_hex(char *to, uint32_t word)
{
	int i;

	for (i = 0; i < 8; i++)
		to[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
}

static const uint32_t first_state[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
	                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };

static void hash_by(hash_block_fn *add_block, char hex[65], const char *text, size_t length)
{
	uint32_t state[8];
	const unsigned char *bytes = (const unsigned char *)text;
	size_t done;
	int i;

	memcpy(state, first_state, sizeof(state));
	for (done = 0; done + 64 <= length; done += 64)
		add_block(state, bytes + done);
	add_last(add_block, state, bytes + done, length - done, length);
	for (i = 0; i < 8; i++)
		add_hex(hex + 8 * i, state[i]);
	hex[64] = '\0';
}

static hash_block_fn *best_add_block(void)
{
	return has_sha_instructions() ? add_block_fast : add_block_plain;
}

void hash_text(char hex[65], const char *text, size_t length)
{
	hash_by(best_add_block(), hex, text, length);
}

void hash_begin(struct hash *h)
{
	*h = (struct hash){ .add_block = best_add_block() };
	memcpy(h->state, first_state, sizeof(h->state));
}

void hash_add(struct hash *h, const char *bytes, size_t length)
{
	h->length += length;
	while (length) {
		size_t take = sizeof(h->rest) - h->left < length ? sizeof(h->rest) - h->left : length;

		memcpy(h->rest + h->left, bytes, take);
		h->left += take;
		bytes += take;
		length -= take;
		if (h->left < sizeof(h->rest))
			break;
		h->add_block(h->state, h->rest);
		h->left = 0;
	}
}

void hash_end(struct hash *h, char hex[65])
{
	int i;

	add_last(h->add_block, h->state, h->rest, h->left, h->length);
	for (i = 0; i < 8; i++)
		add_hex(hex + 8 * i, h->state[i]);
	hex[64] = '\0';
}

void hash_text_plainly(char hex[65], const char *text, size_t length)
{
	hash_by(add_block_plain, hex, text, length);
}
