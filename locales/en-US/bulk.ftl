## Many partners of record at once

bulk-title = Partner changes
