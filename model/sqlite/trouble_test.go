package sqlite

import (
	"errors"
	"testing"

	"benangmerah/model"
)

// remembering are options for a file from whose memory a copy can be made.
func remembering() Options {
	o := quick()
	o.Remember = true
	return o
}

// mustRefuse does an act that is refused because of the file's place, and sees that nothing has changed in the plan.
func mustRefuse(t *testing.T, f *File, code model.Code, final bool) {
	t.Helper()
	before, size := f.Snapshot(), f.Size()
	_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	wantCode(t, err, code)
	trouble, ok := errors.AsType[*Trouble](err)
	if !ok || trouble.Final != final {
		t.Fatalf("refused by %#v, final should be %v", err, final)
	}
	if readOnly, _ := f.ReadOnly(); readOnly != final {
		t.Errorf("read-only %v after %v", readOnly, err)
	}
	mustEqual(t, "plan after a refusal", f.Plan(), before)
	if f.Size() != size {
		t.Errorf("%d entries became %d", size, f.Size())
	}
}
