//! The server of the crate `lumberjack-protocol`: it counts events and acknowledges from memory.
//! usage: lumberjack-recv raw|serde_json. Prints {"port"}, answers "stats" on stdin, ends when stdin is closed.

use std::io::{self, BufRead};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lumberjack::{Batch, Result, Server};

#[derive(Default)]
struct Counters {
    events: AtomicU64,
    unparsable: AtomicU64,
}

/// CPU seconds and peak memory of this process.
fn usage() -> (f64, i64) {
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut usage) };
    let seconds = |t: libc::timeval| t.tv_sec as f64 + t.tv_usec as f64 / 1e6;
    (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss * 1024)
}

fn answer_commands(counters: &Counters) {
    for _command in io::stdin().lock().lines() {
        let (cpu, rss) = usage();
        println!(
            "{{\"events\":{},\"unparsable\":{},\"usage\":{{\"cpuSeconds\":{cpu},\"peakRssBytes\":{rss}}}}}",
            counters.events.load(Ordering::Relaxed),
            counters.unparsable.load(Ordering::Relaxed),
        );
    }
    std::process::exit(0);
}

fn parse_and_ack(batch: Batch, counters: &Counters) {
    for event in batch.events() {
        let value: serde_json::Result<serde_json::Value> = serde_json::from_slice(event);
        match value {
            Ok(value) => drop(std::hint::black_box(value)),
            Err(_) => drop(counters.unparsable.fetch_add(1, Ordering::Relaxed)),
        }
    }
    counters.events.fetch_add(batch.len() as u64, Ordering::Relaxed);
    batch.ack();
}

#[tokio::main]
async fn main() -> Result<()> {
    let parse = match std::env::args().nth(1).as_deref() {
        Some("raw") => false,
        Some("serde_json") => true,
        _ => panic!("usage: lumberjack-recv raw|serde_json"),
    };
    let counters = Arc::new(Counters::default());
    let mut server = Server::bind("127.0.0.1:0").await?;
    println!("{{\"port\":{}}}", server.local_addr().port());
    let reported = counters.clone();
    std::thread::spawn(move || answer_commands(&reported));
    while let Some(batch) = server.recv().await {
        if parse {
            // One task per window: both cores may parse.
            let counters = counters.clone();
            tokio::spawn(async move { parse_and_ack(batch, &counters) });
        } else {
            counters.events.fetch_add(batch.len() as u64, Ordering::Relaxed);
            batch.ack();
        }
    }
    Ok(())
}
