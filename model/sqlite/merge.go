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

// Merge brings in what was done on a copy, with every conflict decided: all of it in one transaction, or nothing. A copy of the file as it was is made and
// proven before. It refuses where something was done in f since the merge was weighed. Subscribers are told once, of the last entry with all changes.
// Every entry can be taken back afterwards, as any other can.
func (f *File) Merge(m *merging.Merge, choices merging.Choices) (MergeDone, error) {
	if m.Count() == 0 {
		return MergeDone{}, model.Invalidf("", "Tidak ada tindakan baru pada salinan itu.")
	}
	result, err := m.Resolve(choices, merging.Stamp{At: model.At(f.o.Now()), By: f.o.Operator})
	if err != nil {
		return MergeDone{}, err
	}
	done, err := f.merge(m, result)
	if err != nil {
		return MergeDone{}, err
	}
	f.tell(together(result.Entries))
	return done, nil
}

func (f *File) merge(m *merging.Merge, result *merging.Result) (done MergeDone, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.barrier != nil:
		return done, f.refusal()
	case m.Ours.Size != f.size:
		return done, model.Errorf(model.Conflict, "Baca ulang salinan itu, lalu ulangi.", "Berkas ini sudah berubah sejak salinan itu dibandingkan.")
	}
	if done.Backup, err = copyFile(f.c, f.beforeMergeName()); err != nil {
		return done, fmt.Errorf("copy before merging: %w", err)
	}
	done.Backup.At = f.o.Now()
	if err := f.store(result.Entries, m.Blobs); err != nil {
		return done, f.unstored(fmt.Errorf("store a merge: %w", err))
	}
	if err := f.plan.Replay(result.Entries); err != nil {
		return done, f.bar(errUncertain(f.path), err)
	}
	for _, e := range result.Entries {
		f.history.Add(e.Seq, e.Undoes, e.Act)
	}
	done.First, done.Last, done.Acts, done.Decided = f.size+1, f.size+int64(len(result.Entries)), result.Acts, result.Decided
	f.size, f.saved, f.last = done.Last, f.o.Now(), max(f.last, result.Entries[len(result.Entries)-1].At)
	return done, nil
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
