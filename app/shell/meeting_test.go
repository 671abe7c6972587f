package shell

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest/script"
)

// A scripted meeting of three days in both windows: whatever is done, the operator's total and the outcome of the agency on the wall are the ledger's, and the
// clock is the script's.
func TestAWholeMeetingInBothWindows(t *testing.T) {
	w := start(t)
	w.now = script.Hour(1, "07.00").Time()
	w.s.OpenFile(w.save("rapat.benang", script.NewMemory().Memory))
	w.s.wall.open()
	w.s.GoTo(areaSession)
	ledger := script.NewLedger()
	decided := 0
	for _, cue := range script.Cues() {
		w.now = cue.At.Time()
		w.s.tick()
		w.clockReads(cue)
		if _, err := script.Play(w.s.file, cue); err != nil {
			t.Fatal(err)
		}
		ledger.Keep(cue)
		if cue.Verb == "putus" {
			decided++
			w.sumsRead(cue, ledger)
		}
	}
	if decided < len(script.Agencies) || w.s.Acts() != int64(len(script.Cues())+1) { // the file was founded in one act
		t.Errorf("%d verdicts, %d acts", decided, w.s.Acts())
	}
	w.reads("Tersimpan", "15.05.00", locale.FormatMoney(rupiah(ledger.Total()), locale.Indonesian))
}

func rupiah(n int64) model.Money { return model.Money(n) * model.Rupiah }

// sumsRead holds both windows against the ledger after a verdict.
func (w *window) sumsRead(c script.Cue, l *script.Ledger) {
	w.t.Helper()
	for a := range w.s.Plan().Agencies.All() {
		if a.Short == l.Held {
			w.s.ShowAgency(a.ID)
			w.wallReads(a.Short, "Jumlah", locale.FormatShort(rupiah(l.Outcome(a.Short)), locale.Indonesian))
		}
	}
	w.reads(locale.FormatMoney(rupiah(l.Total()), locale.Indonesian))
	if w.t.Failed() {
		w.t.Fatalf("after %v", c)
	}
}

// clockReads holds the clock of the room at two moments, by hand: DINKES began at 9.45, has half an hour and takes 50 minutes.
func (w *window) clockReads(c script.Cue) {
	w.t.Helper()
	for hour, clock := range map[string][]string{"10.10": {"5.00"}, "10.20": {"+5.00", "lewat waktu"}, "10.31": {"+16.00", "lewat waktu"}} {
		if c.At == script.Hour(1, hour) {
			w.reads(clock[0])
			w.wallReads(clock[len(clock)-1])
		}
	}
}
