package sqlite

import (
	"strings"
	"testing"

	"github.com/moby/sys/mountinfo"
)

const mountTable = `21 1 8:1 / / rw - ext4 /dev/sda1 rw
30 21 0:40 / /srv/berkas rw - cifs //server/berkas rw
31 21 0:41 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
32 21 8:17 / /media/flashdisk\040A rw - fuseblk /dev/sdb1 rw
33 30 0:42 / /srv/berkas/lokal rw - tmpfs tmpfs rw
34 21 0:43 / /mnt rw - ext4 /dev/sdc1 rw
35 21 0:44 / /mnt rw - nfs4 server:/mnt rw
`

func TestNetworkFoldersAreKnown(t *testing.T) {
	mounts, err := mountinfo.GetMountsFromReader(strings.NewReader(mountTable), nil)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{
		"/home/x/a.benang": false, "/srv/berkas/a.benang": true, "/srv/berkas/lokal/a.benang": false, "/srv/berkas2/a.benang": false,
		"/run/user/1000/gvfs/smb-share/a.benang": true, "/media/flashdisk A/a.benang": false, "/mnt/a.benang": true,
	} {
		if got := isRemote(mounts, path); got != want {
			t.Errorf("%s on the network: %v", path, got)
		}
	}
	if isRemote(nil, "/a.benang") {
		t.Error("nowhere is on the network")
	}
	if f, _ := town(t, quick()); onNetwork(f.Path()) || onNetwork("") {
		t.Error("the test's own folder is on the network")
	}
}
