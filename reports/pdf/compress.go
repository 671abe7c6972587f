package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"runtime"
	"sync"
)

// mostOwn is up to how many pages a file's streams are compressed here, by all processors and with one writer each. The library makes a new writer for
// every page, which takes a third of the time of a file; but of more pages it would hold the text of all of them at once.
const mostOwn = 500

// plainStream is the dictionary of an object whose stream the library leaves as it is.
var plainStream = regexp.MustCompile(`^<</Length (\d+)>>\nstream\n`)

// compress compresses the streams that the library has left as they are. The same streams always give the same bytes.
func (o *objects) compress() error {
	var (
		all    sync.WaitGroup
		plain  = o.plain()
		failed = make([]error, min(runtime.GOMAXPROCS(0), len(plain)))
	)
	for worker := range failed {
		all.Go(func() {
			w, err := zlib.NewWriterLevel(io.Discard, zlib.BestSpeed)
			for i := worker; i < len(plain) && err == nil; i += len(failed) {
				o.bodies[plain[i]], err = compressed(w, o.bodies[plain[i]])
			}
			failed[worker] = err
		})
	}
	all.Wait()
	for _, err := range failed {
		if err != nil {
			return err
		}
	}
	return nil
}

// plain gives the numbers of the objects with such a stream.
func (o *objects) plain() (list []int) {
	for n, body := range o.bodies {
		if plainStream.Match(body) {
			list = append(list, n)
		}
	}
	return list
}

// compressed gives an object with its stream compressed.
func compressed(w *zlib.Writer, body []byte) ([]byte, error) {
	head := plainStream.FindSubmatch(body)
	length, rest := number(head[1]), body[len(head[0]):]
	if length > len(rest) {
		return nil, fmt.Errorf("%w: length of a stream", errUnexpected)
	}
	var out bytes.Buffer
	w.Reset(&out)
	if _, err := w.Write(rest[:length]); err != nil {
		return nil, fmt.Errorf("compress a stream: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("compress a stream: %w", err)
	}
	return stream("/Filter /FlateDecode", out.Bytes()), nil
}
