package memory_test

import (
	"runtime"
	"testing"

	"benangmerah/app/environ/memory"
)

func TestReleaseGivesTheHeapBack(t *testing.T) {
	held := make([]byte, 64<<20)
	for i := range held {
		held[i] = 1
	}
	runtime.KeepAlive(held)
	var before, after runtime.MemStats
	held = nil
	runtime.ReadMemStats(&before)
	memory.Release()
	if runtime.ReadMemStats(&after); after.HeapReleased < before.HeapReleased+32<<20 {
		t.Errorf("%d bytes were released, %d before", after.HeapReleased, before.HeapReleased)
	}
}
