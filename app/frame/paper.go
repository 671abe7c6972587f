package frame

import (
	"context"
	"io"

	"benangmerah/app/text"
	"benangmerah/reports"
)

// Press is what writing a paper asks of the window.
type Press interface {
	Say(s text.Sentence, args ...any) string
	Tell(sentence string)
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
}

// Print writes a paper, and gives its pages.
type Print func(ctx context.Context, out io.Writer, progress func(done, total int)) (pages int, err error)

// printed is a paper that has been written.
type printed struct {
	path  string
	pages int
}

// WritePaper writes a paper under a path, or under a name beside it that is free, away from the UI goroutine, under the title of what is being done; then it
// tells where it lies.
func WritePaper(at Press, title text.Sentence, path string, print Print) {
	WritePaperAs(at, title, func() (string, Print, error) { return path, print, nil })
}

// WritePaperAs is WritePaper where it takes long, too, to know what is printed.
func WritePaperAs(at Press, title text.Sentence, find func() (path string, print Print, err error)) {
	at.Slow(at.Say(title), func(ctx context.Context, progress func(int, int)) (any, error) {
		path, print, err := find()
		if err != nil {
			return nil, err
		}
		var p printed
		p.path, err = reports.WriteFile(path, func(out io.Writer) error {
			p.pages, err = print(ctx, out, progress)
			return err
		})
		return p, err
	}, func(result any) {
		p := result.(printed)
		at.Tell(at.Say(text.PapersWritten, p.path, p.pages))
	})
}
