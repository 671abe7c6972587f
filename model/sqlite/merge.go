package sqlite

import (
	"fmt"
	"path/filepath"
	"strings"

	"benangmerah/model"
	"benangmerah/model/merging"
)

// MergeDone tells of a merge: the entries that it added, from number First to Last, how many of them are acts of the copy, how many conflicts were decided,
// and the proven copy of the file as it was before.
type MergeDone struct {
	First, Last int64
	Acts        int
	Decided     int
	Backup      BackupInfo
}

// PreparedMerge is a merge that was worked out, with the proven copy of the file as it was before.
type PreparedMerge struct {
	merge  *merging.Merge
	result *merging.Result
	backup BackupInfo
}

// Merge brings in what was done on a copy, with every conflict decided: all of it in one transaction, or nothing. A copy of the file as it was is made and
// proven before. It refuses where something was done in f since the merge was weighed. Subscribers are told once, of the last entry with all changes.
// Every entry can be taken back afterwards, as any other can.
func (f *File) Merge(m *merging.Merge, choices merging.Choices) (MergeDone, error) {
	p, err := f.PrepareMerge(m, choices)
	if err != nil {
		return MergeDone{}, err
	}
	return f.FinishMerge(p)
}

// PrepareMerge is the slow part of Merge, which changes nothing in the file: it may run beside the goroutine that works on it.
func (f *File) PrepareMerge(m *merging.Merge, choices merging.Choices) (*PreparedMerge, error) {
	switch readOnly, why := f.ReadOnly(); {
	case readOnly:
		return nil, why
	case m.Count() == 0:
		return nil, model.Invalidf("", "Tidak ada tindakan baru pada salinan itu.")
	}
	result, err := m.Resolve(choices, merging.Stamp{At: model.At(f.o.Now()), By: f.o.Operator})
	if err != nil {
		return nil, err
	}
	backup, err := f.Backup(f.beforeMergeName())
	if err != nil {
		return nil, fmt.Errorf("copy before merging: %w", err)
	}
	return &PreparedMerge{merge: m, result: result, backup: backup}, nil
}

// FinishMerge writes what PrepareMerge has worked out.
func (f *File) FinishMerge(p *PreparedMerge) (MergeDone, error) {
	if err := f.finish(p); err != nil {
		return MergeDone{}, err
	}
	f.tell(together(p.result.Entries))
	first := p.result.Entries[0].Seq
	return MergeDone{
		First: first, Last: first + int64(len(p.result.Entries)) - 1, Acts: p.result.Acts, Decided: p.result.Decided, Backup: p.backup,
	}, nil
}

func (f *File) finish(p *PreparedMerge) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	entries := p.result.Entries
	switch {
	case f.barrier != nil:
		return f.refusal()
	case p.merge.Ours.Size != f.size:
		return model.Errorf(model.Conflict, "Baca ulang salinan itu, lalu ulangi.", "Berkas ini sudah berubah sejak salinan itu dibandingkan.")
	}
	if err := f.store(entries, p.merge.Blobs); err != nil {
		return f.unstored(fmt.Errorf("store a merge: %w", err))
	}
	if err := f.plan.Replay(entries); err != nil {
		return f.bar(errUncertain(f.path), err)
	}
	for _, e := range entries {
		f.history.Add(e.Seq, e.Undoes, e.Act)
	}
	last := entries[len(entries)-1]
	f.size, f.saved, f.last = last.Seq, f.o.Now(), max(f.last, last.At)
	return nil
}

// together gives the last entry with the changes of all.
func together(entries []*model.Entry) *model.Entry {
	all := *entries[len(entries)-1]
	all.Changes, all.Undoes = nil, 0
	for _, e := range entries {
		all.Changes = append(all.Changes, e.Changes...)
	}
	return &all
}

// beforeMergeName gives the name of the copy that is made before a merge.
func (f *File) beforeMergeName() string {
	extension := filepath.Ext(f.path)
	return fmt.Sprintf("%s (sebelum penggabungan)%s", strings.TrimSuffix(f.path, extension), extension)
}
