package delivery_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"benangmerah/app/delivery"
)

func TestWhatADeliveryLeftBehindIsRemovedByTheNext(t *testing.T) {
	f, folder := city(t), t.TempDir()
	put := func(name string, folderAge, fileAge time.Duration) {
		inner := filepath.Join(folder, name, "01-dinas")
		if err := os.MkdirAll(inner, 0o700); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(inner, "kutipan.pdf")
		if err := os.WriteFile(file, []byte("setengah"), 0o600); err != nil {
			t.Fatal(err)
		}
		for path, age := range map[string]time.Duration{file: fileAge, inner: folderAge, filepath.Join(folder, name): folderAge} {
			at := time.Now().Add(-age)
			if err := os.Chtimes(path, at, at); err != nil {
				t.Fatal(err)
			}
		}
	}
	put(".naskah-1234567", 2*time.Hour, 2*time.Hour)
	put(".naskah-7654321", 2*time.Hour, time.Minute) // being written
	put(".naskah-11", time.Minute, 2*time.Hour)      // begun just now
	put(".naskah-kami", 9*time.Hour, 9*time.Hour)    // not ours
	put(".naskah-", 9*time.Hour, 9*time.Hour)
	put("naskah-2026-rancangan", 9*time.Hour, 9*time.Hour)
	if err := os.WriteFile(filepath.Join(folder, ".naskah-99"), []byte("berkas"), 0o600); err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-9 * time.Hour)
	if err := os.Chtimes(filepath.Join(folder, ".naskah-99"), old, old); err != nil {
		t.Fatal(err)
	}
	deliver(t, f, folder, delivery.Options{Parcels: true})
	want := []string{".naskah-", ".naskah-11", ".naskah-7654321", ".naskah-99", ".naskah-kami", "naskah-2026-rancangan", "naskah-2027-rancangan"}
	if got := names(t, folder); !slices.Equal(got, want) {
		t.Errorf("left are %q, want %q", got, want)
	}
}
