/** One TLS 1.3 cipher suite, and how QUIC uses it. */
export interface CipherSuite {
  /** The code point in TLS. */
  readonly id: number;
  readonly name: string;
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305';
  readonly hash: 'sha256' | 'sha384';
  readonly hashBytes: number;
  readonly keyBytes: number;
  readonly headerCipher: 'aes-128-ecb' | 'aes-256-ecb' | 'chacha20';
  /** Most packets to seal with one key (RFC 9001, 6.6). */
  readonly confidentialityLimit: number;
  /** Most packets that may fail to open in one connection (RFC 9001, 6.6). */
  readonly integrityLimit: number;
}

export const AES_128_GCM: CipherSuite = {
  id: 0x1301,
  name: 'TLS_AES_128_GCM_SHA256',
  cipher: 'aes-128-gcm',
  hash: 'sha256',
  hashBytes: 32,
  keyBytes: 16,
  headerCipher: 'aes-128-ecb',
  confidentialityLimit: 2 ** 23,
  integrityLimit: 2 ** 52,
};

export const AES_256_GCM: CipherSuite = {
  id: 0x1302,
  name: 'TLS_AES_256_GCM_SHA384',
  cipher: 'aes-256-gcm',
  hash: 'sha384',
  hashBytes: 48,
  keyBytes: 32,
  headerCipher: 'aes-256-ecb',
  confidentialityLimit: 2 ** 23,
  integrityLimit: 2 ** 52,
};

export const CHACHA20_POLY1305: CipherSuite = {
  id: 0x1303,
  name: 'TLS_CHACHA20_POLY1305_SHA256',
  cipher: 'chacha20-poly1305',
  hash: 'sha256',
  hashBytes: 32,
  keyBytes: 32,
  headerCipher: 'chacha20',
  confidentialityLimit: 2 ** 53,
  integrityLimit: 2 ** 36,
};

/** In the order of preference: AES-128 is the fastest through node:crypto. */
export const cipherSuites: readonly CipherSuite[] = [AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305];
