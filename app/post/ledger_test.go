package post_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"benangmerah/app/post"
	"benangmerah/model"
)

func TestBookTakesAMessageOnce(t *testing.T) {
	b := &post.Book{}
	var group sync.WaitGroup
	var taken atomic.Int32
	for range 50 {
		group.Go(func() {
			if b.Mark("a", post.InDoubt) == nil {
				taken.Add(1)
			}
		})
	}
	group.Wait()
	if taken.Load() != 1 {
		t.Errorf("taken %d times", taken.Load())
	}
	if err := b.Mark("a", post.Sent); err != nil {
		t.Error(err)
	}
	if err := b.Mark("a", post.InDoubt); model.CodeOf(err) != model.Conflict {
		t.Error(err)
	}
	if err := b.Mark("a", post.Unsent); err != nil {
		t.Error(err)
	}
	if err := b.Mark("a", post.InDoubt); err != nil {
		t.Error(err)
	}
	if state, err := b.State("a"); state != post.InDoubt || err != nil {
		t.Errorf("%s, %v", state, err)
	}
	if state, err := b.State("b"); state != post.Unsent || err != nil {
		t.Errorf("%s, %v", state, err)
	}
}
