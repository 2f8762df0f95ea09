//! A quinn client and server for interop tests and benchmarks.
//!
//! quinn-peer server ADDR CERT.der KEY.der [key=value…]   prints "listening ADDR", echoes every bidirectional stream
//! quinn-peer client ADDR CERT.der [key=value…]           opens streams, sends bytes, checks the echo, prints one JSON line
//! quinn-peer load ADDR CERT.der [key=value…]             sends u32-prefixed frames, awaits acknowledgements, prints one JSON line
//! quinn-peer handshakes ADDR CERT.der [key=value…]       connects and closes, one after the other
//!
//! Keys: streams, bytes, rounds, conns, batch, total, alpn, idle_ms, update (force a key update each round), rebind, hold_ms,
//! suite (chacha20 | aes256), window, mode (echo | ack), wait_ms.
use std::collections::HashMap;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quinn::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use quinn::{ClientConfig, Connection, Endpoint, ServerConfig, TransportConfig, VarInt};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

struct Keys(HashMap<String, String>);

impl Keys {
    fn read(arguments: &[String]) -> Self {
        let pairs = arguments.iter().filter_map(|argument| argument.split_once('='));
        Keys(pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
    }
    fn number(&self, key: &str, otherwise: u64) -> u64 {
        self.0.get(key).and_then(|value| value.parse().ok()).unwrap_or(otherwise)
    }
    fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }
}

fn provider(keys: &Keys) -> Arc<rustls::crypto::CryptoProvider> {
    let mut provider = rustls::crypto::ring::default_provider();
    let wanted = match keys.text("suite") {
        Some("chacha20") => Some(rustls::CipherSuite::TLS13_CHACHA20_POLY1305_SHA256),
        Some("aes256") => Some(rustls::CipherSuite::TLS13_AES_256_GCM_SHA384),
        _ => None,
    };
    // Initial packets need AES-128-GCM whatever is negotiated, so it stays last.
    if let Some(wanted) = wanted {
        provider.cipher_suites.sort_by_key(|suite| suite.suite() != wanted);
    }
    Arc::new(provider)
}

fn transport(keys: &Keys) -> Arc<TransportConfig> {
    let mut config = TransportConfig::default();
    let idle = Duration::from_millis(keys.number("idle_ms", 30_000));
    config.max_idle_timeout(Some(idle.try_into().expect("an idle timeout")));
    config.max_concurrent_bidi_streams(VarInt::from_u32(1000));
    Arc::new(config)
}

fn client_config(certificate: &str, keys: &Keys) -> Result<ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from(std::fs::read(certificate)?))?;
    let mut tls = rustls::ClientConfig::builder_with_provider(provider(keys))
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_root_certificates(roots)
        .with_no_client_auth();
    if let Some(alpn) = keys.text("alpn") {
        tls.alpn_protocols = alpn.split(',').map(|name| name.as_bytes().to_vec()).collect();
    }
    let mut config = ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls)?));
    config.transport_config(transport(keys));
    Ok(config)
}

fn server_config(certificate: &str, key: &str, keys: &Keys) -> Result<ServerConfig> {
    let chain = vec![CertificateDer::from(std::fs::read(certificate)?)];
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(std::fs::read(key)?));
    let mut tls = rustls::ServerConfig::builder_with_provider(provider(keys))
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    if let Some(alpn) = keys.text("alpn") {
        tls.alpn_protocols = alpn.split(',').map(|name| name.as_bytes().to_vec()).collect();
    }
    let mut config = ServerConfig::with_crypto(Arc::new(QuicServerConfig::try_from(tls)?));
    config.transport_config(transport(keys));
    Ok(config)
}

fn client_endpoint(address: SocketAddr) -> Result<Endpoint> {
    let local = if address.is_ipv6() { "[::1]:0" } else { "127.0.0.1:0" };
    Ok(Endpoint::client(local.parse()?)?)
}

async fn serve(address: SocketAddr, config: ServerConfig, keys: Arc<Keys>) -> Result<()> {
    let endpoint = Endpoint::server(config, address)?;
    println!("listening {}", endpoint.local_addr()?);
    while let Some(incoming) = endpoint.accept().await {
        if keys.number("retry", 0) == 1 && !incoming.remote_address_validated() {
            let _ = incoming.retry();
            continue;
        }
        let keys = keys.clone();
        tokio::spawn(async move {
            let Ok(connection) = incoming.await else { return };
            while let Ok((mut send, mut receive)) = connection.accept_bi().await {
                if keys.number("update", 0) == 1 {
                    connection.force_key_update();
                }
                if keys.text("mode") == Some("ack") {
                    tokio::spawn(async move { acknowledge(&mut send, &mut receive).await });
                } else {
                    tokio::spawn(async move { echo(&mut send, &mut receive).await });
                }
            }
        });
    }
    Ok(())
}

async fn echo(send: &mut quinn::SendStream, receive: &mut quinn::RecvStream) -> Result<()> {
    while let Some(chunk) = receive.read_chunk(usize::MAX, true).await? {
        send.write_chunk(chunk.bytes).await?;
    }
    send.finish()?;
    Ok(())
}

/// Answers each u32-prefixed frame with four bytes, without a look at it.
async fn acknowledge(send: &mut quinn::SendStream, receive: &mut quinn::RecvStream) -> Result<()> {
    let mut head = [0u8; 4];
    let mut body = Vec::new();
    while receive.read_exact(&mut head).await.is_ok() {
        body.resize(u32::from_be_bytes(head) as usize, 0);
        receive.read_exact(&mut body).await?;
        send.write_all(b"\x03ACK").await?;
    }
    send.finish()?;
    Ok(())
}

async fn exchange(connection: Connection, bytes: usize) -> Result<()> {
    let (mut send, mut receive) = connection.open_bi().await?;
    let body: Vec<u8> = (0..bytes).map(|at| (at * 31 % 251) as u8).collect();
    let copy = body.clone();
    let writing = tokio::spawn(async move {
        send.write_all(&copy).await?;
        send.finish()?;
        Ok::<_, Box<dyn Error + Send + Sync>>(())
    });
    let echoed = receive.read_to_end(bytes + 1).await?;
    writing.await??;
    if echoed != body {
        return Err("the echo differs".into());
    }
    Ok(())
}

async fn run_client(address: SocketAddr, config: ClientConfig, keys: &Keys) -> Result<()> {
    let mut endpoint = client_endpoint(address)?;
    endpoint.set_default_client_config(config);
    let started = Instant::now();
    let connection = endpoint.connect(address, "localhost")?.await?;
    let handshake = started.elapsed();
    let bytes = keys.number("bytes", 1000) as usize;
    for round in 0..keys.number("rounds", 1) {
        if keys.number("update", 0) == 1 && round > 0 {
            connection.force_key_update();
        }
        if keys.number("rebind", 0) == 1 && round > 0 {
            endpoint.rebind(std::net::UdpSocket::bind(if address.is_ipv6() { "[::1]:0" } else { "127.0.0.1:0" })?)?;
        }
        let streams = (0..keys.number("streams", 1)).map(|_| tokio::spawn(exchange(connection.clone(), bytes)));
        for stream in streams.collect::<Vec<_>>() {
            stream.await??;
        }
        if round > 0 {
            tokio::time::sleep(Duration::from_millis(keys.number("wait_ms", 0))).await;
        }
    }
    tokio::time::sleep(Duration::from_millis(keys.number("hold_ms", 0))).await;
    let stats = connection.stats();
    println!(
        "{{\"ok\":true,\"handshakeMs\":{},\"totalMs\":{},\"lost\":{},\"sent\":{},\"mtu\":{}}}",
        handshake.as_millis(),
        started.elapsed().as_millis(),
        stats.path.lost_packets,
        stats.path.sent_packets,
        stats.path.current_mtu
    );
    connection.close(0u32.into(), b"done");
    endpoint.wait_idle().await;
    Ok(())
}

async fn load_stream(connection: Connection, frame: Arc<Vec<u8>>, frames: u64, per_stream: u64) -> Result<()> {
    let mut sent = 0;
    while sent < frames {
        let (mut send, mut receive) = connection.open_bi().await?;
        let now = per_stream.min(frames - sent);
        for _ in 0..now {
            send.write_all(&frame).await?;
            if per_stream > 1 {
                let mut answer = [0u8; 4];
                receive.read_exact(&mut answer).await?;
            }
        }
        send.finish()?;
        let rest = receive.read_to_end(16).await?;
        if per_stream == 1 && rest != b"\x03ACK" {
            return Err("no acknowledgement".into());
        }
        sent += now;
    }
    Ok(())
}

async fn run_load(address: SocketAddr, config: ClientConfig, keys: &Keys) -> Result<()> {
    let mut endpoint = client_endpoint(address)?;
    endpoint.set_default_client_config(config);
    let (conns, streams) = (keys.number("conns", 10), keys.number("streams", 20));
    let (batch, total) = (keys.number("batch", 50), keys.number("total", 1_000_000));
    let body = vec![0x61u8; keys.number("event", 274) as usize * batch as usize];
    let mut frame = (body.len() as u32).to_be_bytes().to_vec();
    frame.extend_from_slice(&body);
    let frame = Arc::new(frame);
    let mut connections = Vec::new();
    for _ in 0..conns {
        connections.push(endpoint.connect(address, "localhost")?.await?);
    }
    let frames = total / batch / conns / streams;
    let per_stream = keys.number("frames", 1);
    let started = Instant::now();
    let mut tasks = Vec::new();
    for connection in &connections {
        for _ in 0..streams {
            tasks.push(tokio::spawn(load_stream(connection.clone(), frame.clone(), frames, per_stream)));
        }
    }
    for task in tasks {
        task.await??;
    }
    let seconds = started.elapsed().as_secs_f64();
    let events = frames * conns * streams * batch;
    let packets: u64 = connections.iter().map(|connection| connection.stats().udp_tx.datagrams).sum();
    println!(
        "{{\"ok\":true,\"events\":{events},\"seconds\":{seconds:.3},\"eventsPerSecond\":{:.0},\"datagrams\":{packets}}}",
        events as f64 / seconds
    );
    for connection in &connections {
        connection.close(0u32.into(), b"done");
    }
    endpoint.wait_idle().await;
    Ok(())
}

async fn run_handshakes(address: SocketAddr, config: ClientConfig, keys: &Keys) -> Result<()> {
    let mut endpoint = client_endpoint(address)?;
    endpoint.set_default_client_config(config);
    let count = keys.number("conns", 500);
    let started = Instant::now();
    let mut kept = Vec::new();
    for _ in 0..count {
        let connection = endpoint.connect(address, "localhost")?.await?;
        if keys.number("hold_ms", 0) > 0 {
            kept.push(connection);
        } else {
            connection.close(0u32.into(), b"");
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    println!("{{\"ok\":true,\"handshakes\":{count},\"seconds\":{seconds:.3},\"perSecond\":{:.0}}}", count as f64 / seconds);
    tokio::time::sleep(Duration::from_millis(keys.number("hold_ms", 0))).await;
    for connection in &kept {
        connection.close(0u32.into(), b"");
    }
    endpoint.wait_idle().await;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [role, address, certificate, ..] = arguments.as_slice() else {
        return Err("usage: quinn-peer server|client|load|handshakes ADDR CERT.der [KEY.der] [key=value…]".into());
    };
    let keys = Keys::read(&arguments);
    let address: SocketAddr = address.parse()?;
    match role.as_str() {
        "server" => serve(address, server_config(certificate, &arguments[3], &keys)?, Arc::new(keys)).await,
        "client" => run_client(address, client_config(certificate, &keys)?, &keys).await,
        "load" => run_load(address, client_config(certificate, &keys)?, &keys).await,
        "handshakes" => run_handshakes(address, client_config(certificate, &keys)?, &keys).await,
        other => Err(format!("unknown role {other}").into()),
    }
}
