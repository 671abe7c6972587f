package sealing

import (
	"path/filepath"
	"strconv"
	"testing"

	"benangmerah/model/modeltest"
)

// BenchmarkPassword is what one try of a password costs, ours and an attacker's.
func BenchmarkPassword(b *testing.B) {
	for name, cost := range map[string]Cost{"seal": SealCost, "lock": LockCost} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				cost.Derive([]byte(password), make([]byte, saltSize))
			}
		})
	}
}

// BenchmarkSeal seals and opens the file of a city, its password tried thrice.
func BenchmarkSeal(b *testing.B) {
	f, folder, n := city(b, modeltest.M), b.TempDir(), 0
	b.ReportAllocs()
	for b.Loop() {
		n++
		info, err := Seal(b.Context(), f, filepath.Join(folder, "kota"+Extension), []byte(password))
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(info.Bytes)
		if _, err := Unseal(b.Context(), info.Path, info.Path+".benang", []byte(password), folder); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkUnlock is what somebody waits for who has typed the right password of a sealed copy of a city: its key, and the file read, proven and written out.
func BenchmarkUnlock(b *testing.B) {
	f, folder, n := city(b, modeltest.M), b.TempDir(), 0
	info, err := Seal(b.Context(), f, filepath.Join(folder, "kota"+Extension), []byte(password))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Bytes)
	b.ReportAllocs()
	for b.Loop() {
		n++
		if _, err := Unseal(b.Context(), info.Path, filepath.Join(folder, strconv.Itoa(n)+".benang"), []byte(password), folder); err != nil {
			b.Fatal(err)
		}
	}
}
