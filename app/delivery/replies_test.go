package delivery_test

import (
	"context"
	"errors"
	"testing"

	"benangmerah/app/delivery"
	"benangmerah/model"
	"benangmerah/reports"
)

func TestLettersAreFilesOfOneFolder(t *testing.T) {
	p, folder := city(t).Plan(), t.TempDir()
	letters, err := reports.Replies(p, p.Intakes.Of(0)[0].ID, nil, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	last := 0
	d, err := delivery.WriteReplies(t.Context(), letters, folder, func(done, total int) {
		if done != last+1 || total != letters.Len() {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last = done
	})
	if err != nil || len(names(t, d.Folder)) != letters.Len()+1 || len(d.Files) != letters.Len()+1 || last != letters.Len() {
		t.Fatalf("%d files, told %d: %v", len(d.Files), last, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err = delivery.WriteReplies(ctx, letters, folder, func(done, _ int) {
		if done == 3 {
			cancel()
		}
	})
	cancel()
	if left := names(t, folder); !errors.Is(err, context.Canceled) || len(left) != 1 {
		t.Errorf("cancelled: %v, it left %q", err, left)
	}
	if _, err := delivery.WriteReplies(t.Context(), letters, folder+"/tiada", func(int, int) {}); model.CodeOf(err) != model.Invalid {
		t.Errorf("into a folder that is not there: %v", err)
	}
}
