//! Rows, cut into what one request may bring.

use contract::{
    BulkChangeId, BulkRowRequest, Operation, body::MAX_BYTES, bulk::MAX_CHUNK, operation::AddBulkRows,
};

/// Cuts rows where there are too many for a request, or where they are too long for it.
pub(super) fn chunks(mut rows: &[BulkRowRequest]) -> Vec<&[BulkRowRequest]> {
    let mut chunks = Vec::new();
    while !rows.is_empty() {
        let mut bytes = 0;
        let fits = |row: &&BulkRowRequest| {
            bytes += size(row);
            bytes <= MAX_BYTES
        };
        // What is too long alone goes alone, for the service to refuse it.
        let count = rows.iter().take(MAX_CHUNK).take_while(fits).count().max(1);
        let (chunk, left) = rows.split_at(count);
        chunks.push(chunk);
        rows = left;
    }
    chunks
}

/// The bytes of a body with this row alone: what stands around the rows is counted for each of them, and so
/// are the commas between them.
fn size(row: &BulkRowRequest) -> usize {
    let alone = AddBulkRows { id: BulkChangeId::new(""), rows: vec![row.clone()] };
    alone.body().map_or(0, |body| body.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: u32, text: &str) -> Vec<BulkRowRequest> {
        let row = |number| BulkRowRequest { number, subscription: text.into(), partner: text.into() };
        (1..=count).map(row).collect()
    }

    fn lengths(rows: &[BulkRowRequest]) -> Vec<usize> {
        chunks(rows).iter().map(|chunk| chunk.len()).collect()
    }

    #[test]
    fn n4_a_request_brings_neither_too_many_rows_nor_too_many_bytes() {
        assert_eq!(lengths(&[]), [0_usize; 0]);
        assert_eq!(lengths(&rows(1_200, "s")), [500, 500, 200]);
        // The longest that can be pasted: of letters of four bytes, and of such as are written with six.
        for text in ["😀".repeat(200), "\u{1}".repeat(200)] {
            let rows = rows(500, &text);
            let chunks = chunks(&rows);
            assert_eq!(chunks.concat(), rows, "each row once, in order");
            for chunk in &chunks {
                let add = AddBulkRows { id: BulkChangeId::new("b"), rows: chunk.to_vec() };
                let bytes = add.body().unwrap().len();
                assert!(bytes <= MAX_BYTES, "{bytes} bytes");
                let is_last = chunk.last() == rows.last();
                assert!(
                    is_last || bytes > MAX_BYTES * 9 / 10,
                    "not more requests than needed: {bytes} bytes"
                );
            }
        }
        assert_eq!(lengths(&rows(2, &"x".repeat(MAX_BYTES))), [1, 1]);
    }
}
