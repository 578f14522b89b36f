"""The three groups in which the ministry counts its partners, by the institution's name."""

import pytest

from models.party import Category, Sector
from pipeline.extractors.institutions import categorize, is_institution


def listed(names: str) -> list[str]:
    """The names of a list whose members are set apart by dots or lines."""
    return [name.strip() for line in names.strip().splitlines() for name in line.split("·")]


KEMENTERIAN_LEMBAGA = listed("""
Kementerian Ketenagakerjaan · Kementerian Kelautan dan Perikanan Republik Indonesia
Direktorat Jenderal Pembinaan Pelatihan Vokasi dan Produktivitas
Direktorat Bina Penyelenggaraan Pelatihan Vokasi · Sekretariat Jenderal Kementerian Ketenagakerjaan
Balai Besar Pelatihan Vokasi dan Produktivitas Tirta · BPVP Sukamekar · BLK Sukamekar
Badan Nasional Sertifikasi Profesi · Badan Penyelenggara Jaminan Sosial Ketenagakerjaan · BPJS Ketenagakerjaan
Badan Pelindungan Pekerja Migran Indonesia · BP3MI Jawa Barat · Badan Riset dan Inovasi Nasional
Badan Pusat Statistik · Kepolisian Negara Republik Indonesia · Tentara Nasional Indonesia Angkatan Laut
Kejaksaan Agung · Mahkamah Agung · Otorita Ibu Kota Nusantara · Bank Indonesia · Lembaga Administrasi Negara
Ombudsman Republik Indonesia · Komisi Nasional Disabilitas · Kementerian Ketenagakerjaan Republik Indonesia
Kemnaker RI · Kementerian Koordinator Bidang Pemberdayaan Masyarakat · Kementerian Pendidikan Dasar dan Menengah
Kementerian Pelindungan Pekerja Migran Indonesia/Badan Pelindungan Pekerja Migran Indonesia · BP2MI
Balai Pelayanan Pelindungan Pekerja Migran Indonesia Jawa Tengah · BP3MI Banten · BRIN · Badan Gizi Nasional
Badan Nasional Penanggulangan Bencana · Badan Nasional Penanggulangan Terorisme · Badan Narkotika Nasional
Badan Narkotika Nasional Kabupaten Sleman · Badan Narkotika Nasional Provinsi Bali
Badan Pusat Statistik Kabupaten Sleman · Badan Pusat Statistik Provinsi Banten · BPS Kota Tirta
Badan Keahlian DPR RI · Badan Siber dan Sandi Negara · Badan Informasi Geospasial
Badan Meteorologi, Klimatologi, dan Geofisika · Badan Kependudukan dan Keluarga Berencana Nasional
Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN · Perwakilan BKKBN Provinsi Jawa Barat
Badan Pengawasan Keuangan dan Pembangunan · BPKP Perwakilan Provinsi Jawa Barat
Perwakilan BPKP Provinsi Jawa Barat · Badan Pemeriksa Keuangan Republik Indonesia · Badan Bank Tanah
Badan Pengelola Keuangan Haji · Badan Penyelenggara Haji · Badan Penyelenggara Jaminan Produk Halal
Badan Pengelola Investasi Daya Anagata Nusantara · Badan Pengatur Jalan Tol · Badan Karantina Indonesia
Badan Pangan Nasional · Badan SAR Nasional · Badan Nasional Pencarian dan Pertolongan
Badan Pembinaan Ideologi Pancasila · Badan Standardisasi Nasional · Badan Kepegawaian Negara
Kantor Regional IX Badan Kepegawaian Negara · Badan Pengembangan Sumber Daya Manusia Kementerian Dalam Negeri
Badan Pengembangan SDM Industri · Badan Penyuluhan dan Pengembangan Sumber Daya Manusia Pertanian
Badan Perencanaan Pembangunan Nasional · Kementerian PPN/Bappenas
Badan Perencanaan dan Pengembangan Ketenagakerjaan · Badan Penyelenggara Jaminan Sosial Kesehatan
BPJS Kesehatan · BPJS Kesehatan Cabang Sleman · BPJS Ketenagakerjaan Kantor Cabang Kota Bogor
BPJS Ketenagakerjaan Kantor Wilayah Jawa Barat · BPJamsostek · BNSP
Lembaga Sertifikasi Profesi P2 BPVP Sukamekar · LSP P2 BBPVP Bekasi
Balai Besar Pelatihan Vokasi dan Produktivitas Bekasi · BBPVP Serang · BPVP Padang
Satuan Pelayanan Pelatihan Vokasi Lubuklinggau · Workshop BPVP Padang · Satpel PVP Bengkulu
Balai Besar Pengembangan Pasar Kerja dan Perluasan Kesempatan Kerja
Balai Besar Perluasan Kesempatan Kerja Bandung Barat · Balai Keselamatan dan Kesehatan Kerja Medan
Balai K3 Bandung · Balai Besar Pengujian Keselamatan dan Kesehatan Kerja
Direktorat Jenderal Pembinaan Hubungan Industrial dan Jaminan Sosial Tenaga Kerja
Direktorat Bina Pemeriksaan Norma Ketenagakerjaan · Ditjen Binalavotas
Pusat Pengembangan Sumber Daya Manusia Ketenagakerjaan · Pusat Data dan Teknologi Informasi
Pusat Pendidikan dan Pelatihan Aparatur · Biro Kerja Sama · Biro Hukum Kementerian Ketenagakerjaan
Sekretariat Kabinet · Kementerian Sekretariat Negara · Inspektorat Jenderal · Kantor Staf Presiden
Kantor Komunikasi Kepresidenan · Dewan Pertimbangan Presiden · Lembaga Ketahanan Nasional
Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah · LKPP · Lembaga Penjamin Simpanan
Lembaga Perlindungan Saksi dan Korban · LPSK · Lembaga Manajemen Aset Negara · Lembaga Pengelola Dana Pendidikan
LPDP · Lembaga Layanan Pendidikan Tinggi Wilayah IV · LLDIKTI Wilayah IV
Lembaga Penyiaran Publik Radio Republik Indonesia · LPP TVRI · Lembaga Pemasyarakatan Kelas IIA Sukamekar
Lapas Kelas I Cipinang · Lembaga Pembinaan Khusus Anak Kelas II Bandung · Rumah Tahanan Negara Kelas I Surabaya
Rutan Kelas IIB Tirta · Balai Pemasyarakatan Kelas I Bandung · Otoritas Jasa Keuangan · OJK Regional 3
Kantor Perwakilan Bank Indonesia Provinsi Bali · Bank Indonesia Kantor Perwakilan Tegal · Badan Otorita Borobudur
Badan Pengusahaan Kawasan Perdagangan Bebas dan Pelabuhan Bebas Batam · BP Batam
Dewan Nasional Kawasan Ekonomi Khusus · Komite Nasional Ekonomi dan Keuangan Syariah
Komisi Pemberantasan Korupsi · KPK · Komisi Aparatur Sipil Negara · Komisi Pengawas Persaingan Usaha · Komnas HAM
Komnas Perempuan · Komisi Penyiaran Indonesia · Komisi Pemilihan Umum Kabupaten Sleman · KPU Kota Tirta
Badan Pengawas Pemilihan Umum Provinsi Banten · Bawaslu Kabupaten Sleman · Badan Pengawas Obat dan Makanan
Balai Besar POM di Bandung · Loka Pengawas Obat dan Makanan di Kabupaten Tirta
Mahkamah Agung Republik Indonesia · Mahkamah Konstitusi · Komisi Yudisial · Pengadilan Negeri Sukamekar
Pengadilan Agama Tirta · Pengadilan Hubungan Industrial pada Pengadilan Negeri Bandung
Kejaksaan Agung Republik Indonesia · Kejaksaan Negeri Sukamekar · Kejaksaan Tinggi Jawa Barat · Kejari Sleman
Kepolisian Daerah Jawa Barat · Polda Banten · Polres Sukamekar · Kepolisian Resor Kota Besar Bandung
Polsek Sindang · Korps Brigade Mobil Polri · Mabes TNI · Tentara Nasional Indonesia Angkatan Darat · TNI AD
TNI Angkatan Laut · Komando Distrik Militer 0606/Kota Bogor · Kodim 0606/Kota Bogor · Korem 061/Surya Kencana
Komando Daerah Militer III/Siliwangi · Kodam III/Siliwangi · Pangkalan TNI Angkatan Udara Husein Sastranegara
Resimen Induk Kodam III/Siliwangi · Batalyon Infanteri 315/Garuda · Pusat Zeni Angkatan Darat
Detasemen Kesehatan Wilayah 03.04.01 Bandung · Kantor Wilayah Kementerian Agama Provinsi Jawa Barat
Kantor Kementerian Agama Kabupaten Sleman · Kantor Wilayah Kementerian Hukum dan HAM Jawa Tengah
Kantor Wilayah Direktorat Jenderal Pajak Jawa Barat I · Kantor Pelayanan Pajak Pratama Sukamekar
KPP Pratama Tirta · KPPN Bandung I · Kantor Pelayanan Perbendaharaan Negara Tirta
Kantor Pelayanan Kekayaan Negara dan Lelang Bandung
Kantor Pengawasan dan Pelayanan Bea dan Cukai Tipe Madya Pabean B Tirta
Kantor Imigrasi Kelas I TPI Tanjung Perak · Kantor Pertanahan Kabupaten Sleman
Kantor Kesyahbandaran dan Otoritas Pelabuhan Kelas I Banten · Kantor Kesehatan Pelabuhan Kelas II Banten
Kantor Urusan Agama Kecamatan Sindang · Stasiun Karantina Ikan Tirta · Stasiun Meteorologi Kelas I Tirta
Taman Nasional Gunung Gede Pangrango · Balai Taman Nasional Gunung Gede Pangrango
Balai Konservasi Sumber Daya Alam Jawa Barat · Balai Besar Wilayah Sungai Citarum
Balai Pelaksanaan Jalan Nasional Banten · Balai Jasa Konstruksi Wilayah III Jakarta
Balai Diklat Industri Denpasar · Balai Besar Standardisasi dan Pelayanan Jasa Industri Tekstil
Balai Besar Tekstil · Balai Besar Pelatihan Pertanian Lembang · Balai Pelatihan Pertanian Jambi
Balai Besar Pengembangan Penjaminan Mutu Pendidikan Vokasi Bidang Otomotif
BBPPMPV Bidang Mesin dan Teknik Industri · Balai Pelatihan dan Penyuluhan Perikanan Tegal
Balai Diklat Keagamaan Bandung · Balai Pendidikan dan Pelatihan Transportasi Laut
Balai Rehabilitasi BNN Tanah Merah · Balai Penelitian Tanaman Sayuran · Balai Bahasa Provinsi Jawa Barat
Balai Guru Penggerak Provinsi Banten · Balai Penjaminan Mutu Pendidikan Provinsi Banten
Balai Monitor Spektrum Frekuensi Radio Kelas I Bandung · Sentra Terpadu Kartini di Temanggung
Sentra Wyata Guna Bandung · Unit Pelaksana Teknis Balai Konservasi Penyu · RSUP Dr. Hasan Sadikin
RSUP Dr. Sardjito Yogyakarta · Rumah Sakit Umum Pusat Nasional Dr. Cipto Mangunkusumo
Rumah Sakit Bhayangkara Sartika Asih · Rumah Sakit Tk. II Dustira · Rumah Sakit Angkatan Laut Dr. Ramelan
Rumkit Tk. III Ciremai · Museum Nasional Indonesia · Perpustakaan Nasional Republik Indonesia
Arsip Nasional Republik Indonesia · Dewan Perwakilan Rakyat Republik Indonesia · Majelis Permusyawaratan Rakyat
Dewan Perwakilan Daerah Republik Indonesia · Dewan Jaminan Sosial Nasional · Dewan Ketahanan Nasional
Dewan Pers · Dewan Energi Nasional · Konsil Kesehatan Indonesia · Konsil Kedokteran Indonesia
Pusat Pelaporan dan Analisis Transaksi Keuangan · PPATK · Lembaga Sensor Film
Lembaga Pengelola Dana Bergulir Koperasi dan UMKM · Pusat Investasi Pemerintah · Lembaga National Single Window
Unit Layanan Disabilitas Bidang Ketenagakerjaan Kementerian Ketenagakerjaan
Kedutaan Besar Republik Indonesia di Tokyo · KBRI Kuala Lumpur
Konsulat Jenderal Republik Indonesia di Hong Kong · Kantor Dagang dan Ekonomi Indonesia di Taipei
Sekretariat Jenderal DPR RI · Sekretariat Wakil Presiden · Deputi Bidang Kewirausahaan Kementerian UMKM
""")

PEMERINTAH_DAERAH = listed("""
Pemerintah Provinsi Jawa Tengah · Pemerintah Kabupaten Sukamekar · Pemerintah Kota Tirta
Pemerintah Desa Sindangsari · Dinas Tenaga Kerja Kabupaten Sukamekar
Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten · Disnakertrans Provinsi Banten
Badan Kepegawaian Daerah Provinsi Banten · Badan Perencanaan Pembangunan Daerah Kota Tirta
UPTD Balai Latihan Kerja Kabupaten Sukamekar · UPT Balai Latihan Kerja Dinas Tenaga Kerja Kota Tirta
RSUD Sukamekar · Rumah Sakit Umum Daerah Tirta · Kecamatan Sindang · Puskesmas Sindang
Sekretariat Daerah Kabupaten Sukamekar · Gubernur Jawa Tengah · Pemerintah Provinsi Daerah Khusus Ibukota Jakarta
Pemerintah Daerah Kabupaten Bandung Barat · Pemerintah Aceh · Pemerintah Kab. Sleman
Pemerintah Daerah Istimewa Yogyakarta · Pemda DIY · Pemprov Jawa Barat · Pemerintah Kecamatan Sindang
Pemerintah Nagari Lubuk Basung · Dinas Koperasi, Usaha Kecil, dan Menengah Kota Tirta
Dinas Ketenagakerjaan dan Energi Provinsi Bali · Suku Dinas Tenaga Kerja Jakarta Timur
Sudin Nakertransgi Jakarta Selatan · Disnaker Kota Bandung · Disperinaker Kabupaten Tirta · Disdik Jawa Barat
Cabang Dinas Pendidikan Wilayah VII · Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Sleman
Badan Pengembangan Sumber Daya Manusia Daerah Provinsi Jawa Tengah
Badan Pengembangan Sumber Daya Manusia Provinsi Jawa Barat · BKPSDM Kota Tirta · BKPP Kabupaten Sleman
BPSDM Provinsi Jawa Barat · BPSDMD Provinsi Jawa Tengah · Bappeda Kabupaten Sleman
BAPPELITBANGDA Provinsi Banten · Bapperida Kota Tirta · Badan Riset dan Inovasi Daerah Provinsi Jawa Tengah
BRIDA Provinsi Jawa Tengah · Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah Kabupaten Sleman
Badan Pendapatan Daerah Provinsi Banten · Badan Pengelola Keuangan dan Aset Daerah Kota Tirta
Badan Penanggulangan Bencana Daerah Kabupaten Sleman · BPBD Kabupaten Sleman
Badan Kesatuan Bangsa dan Politik Kota Tirta · Badan Penghubung Provinsi Papua
Badan Penelitian dan Pengembangan Daerah · RSUD dr. Soetomo · RSUD Luwuk · Rumah Sakit Umum Daerah Luwuk
Rumah Sakit Daerah Mangusada · Rumah Sakit Jiwa Daerah Provinsi Jambi · Rumah Sakit Khusus Daerah Provinsi Maluku
UOBK RSUD Bangil · UPT Puskesmas Sindang · UPTD Pelatihan Kerja Dinas Tenaga Kerja Provinsi Jawa Barat
UPT BLK Kabupaten Sleman · Unit Pelaksana Teknis Daerah Pelatihan Kerja · Balai Latihan Kerja Kabupaten Sleman
Balai Latihan Kerja Dinas Tenaga Kerja Kabupaten Sleman
Balai Latihan Kerja dan Pengembangan Produktivitas Provinsi DIY · BLK Kabupaten Sleman · BLK Provinsi Jawa Tengah
UPT Balai Latihan Kerja Daerah · Pusat Pelatihan Kerja Daerah Jakarta Barat
Pusat Pelatihan Kerja Pengembangan Industri Provinsi DKI Jakarta · Balai Perlindungan Tenaga Kerja Provinsi Bali
Balai Pengawasan Ketenagakerjaan Wilayah I Provinsi Jawa Barat · Kelurahan Kotabaru · Kalurahan Caturtunggal
Kapanewon Depok · Desa Sindangsari · Nagari Lubuk Basung · Gampong Lambaro · Distrik Sentani
Setda Provinsi Banten · Sekretariat DPRD Kota Tirta · DPRD Kabupaten Sleman
Dewan Perwakilan Rakyat Daerah Provinsi Banten · Inspektorat Daerah Kabupaten Sleman
Inspektorat Kabupaten Sleman · Inspektorat Provinsi Banten · Bagian Kerja Sama Sekretariat Daerah Kota Tirta
Biro Kesejahteraan Rakyat Sekretariat Daerah Provinsi Banten
Biro Pemerintahan dan Otonomi Daerah Setda Provinsi Jawa Barat · Satuan Polisi Pamong Praja Kota Tirta
Satpol PP Kota Tirta · Kantor Kesatuan Bangsa dan Politik Kabupaten Sleman
Pemerintah Kabupaten Administrasi Kepulauan Seribu · Kota Administrasi Jakarta Timur · Bupati Sleman
Wali Kota Tirta · Perangkat Daerah Kabupaten Sleman · Laboratorium Kesehatan Daerah Kota Tirta
""")

SECTORS = {
    Sector.PENDIDIKAN: listed("""
Universitas Tirta Nusa · Politeknik Negeri Sukamekar · Fakultas Teknik Universitas Tirta Nusa
Institut Teknologi Tirta · SMK Negeri 3 Sukamekar · SMKN 1 Tirta · Sekolah Menengah Kejuruan Bina Karya
Lembaga Pelatihan Kerja Harapan Bangsa · LPK Harapan Bangsa · Pondok Pesantren Al-Hikmah
BLK Komunitas Pesantren Al-Hikmah · Akademi Komunitas Negeri Tirta · UIN Sunan Tirta
Sekolah Tinggi Ilmu Ekonomi Tirta · Universitas Pertahanan Republik Indonesia · UIN Sunan Kalijaga
Universitas Islam Negeri Sunan Gunung Djati Bandung · IAIN Ambon · Institut Pemerintahan Dalam Negeri · IPDN
Institut Agama Islam Negeri Ambon · Politeknik Ketenagakerjaan · Polteknaker · Politeknik STTT Bandung
Politeknik Statistika STIS · Politeknik Keuangan Negara STAN · PKN STAN · Politeknik AKA Bogor
Politeknik Ilmu Pemasyarakatan · Politeknik Pekerjaan Umum · Politeknik Kesehatan Kementerian Kesehatan Jakarta I
Poltekkes Kemenkes Semarang · Politeknik Pelayaran Surabaya · Poltekpar Bandung
Politeknik Pariwisata NHI Bandung · Politeknik Pembangunan Pertanian Bogor · Politeknik Ahli Usaha Perikanan
Polbangtan Malang · Akademi Komunitas Industri Tekstil dan Produk Tekstil Surakarta · Akademi Maritim Nasional
Sekolah Tinggi Ilmu Pelayaran Jakarta · STIP Jakarta · Sekolah Tinggi Multi Media Yogyakarta
Sekolah Tinggi Teknologi Nasional · STT Nasional · SMKS Bina Karya · SMK-SMAK Bogor · SMK SMTI Yogyakarta
SMA Negeri 1 Tirta · SLB Negeri Cicendo · SLBN Cicendo · Sekolah Luar Biasa Negeri Cicendo
Madrasah Aliyah Negeri 1 Sleman · MAN 1 Sleman · Sanggar Kegiatan Belajar Kabupaten Sleman · SKB Kota Tirta
LPKS Harapan Bangsa · Lembaga Pelatihan Kerja Swasta Harapan Bangsa · Lembaga Pelatihan Kerja PT Harapan Bangsa
Lembaga Kursus dan Pelatihan Karya Prima · LKP Karya Prima · Lembaga Pendidikan dan Pelatihan Karya Prima
Pusat Kegiatan Belajar Masyarakat Melati · PKBM Melati · BLK Komunitas Pondok Pesantren Al-Hikmah
BLKK Al-Hikmah · Balai Latihan Kerja Komunitas Yayasan Al-Hikmah · Balai Latihan Kerja Luar Negeri Putra Bangsa
Pesantren Darul Falah · FEB Universitas Tirta Nusa · Direktorat Kemahasiswaan Universitas Tirta Nusa
Direktorat Pengembangan Karier dan Alumni Universitas Tirta Nusa
Pusat Studi Ketenagakerjaan Universitas Tirta Nusa · Badan Penjaminan Mutu Universitas Tirta Nusa
Biro Kerja Sama Universitas Tirta Nusa · Pusat Karier Politeknik Negeri Bandung
Sekolah Vokasi Universitas Gadjah Mada · Sekolah Pascasarjana IPB
Program Studi Teknik Mesin Politeknik Negeri Bandung
Lembaga Penelitian dan Pengabdian kepada Masyarakat Universitas Tirta · LPPM Universitas Tirta · ITB
Institut Teknologi Bandung · IPB University · Universiti Kebangsaan Malaysia · Telkom University
The University of Melbourne · BINUS University · Rumah Sakit Universitas Tirta Nusa
Balai Pendidikan dan Pelatihan Ilmu Pelayaran · Perguruan Tinggi Swasta Tirta · STIKES Bina Husada · STMIK Tirta
Laboratorium Uji Universitas Tirta · Perguruan Taman Siswa · BLK Pondok Pesantren Al-Ikhlas · Akademi Kepolisian
"""),
    Sector.INDUSTRI: listed("""
PT Sinar Nusa Abadi · PT. Sinar Nusa Abadi Tbk · PT Kereta Nusantara (Persero) · CV Maju Jaya
Perum Percetakan Nusantara · Perusahaan Umum Daerah Air Minum Tirta · Kamar Dagang dan Industri Provinsi Banten
KADIN Indonesia · Asosiasi Pengusaha Indonesia · Asosiasi Industri Sepatu Indonesia
Himpunan Kawasan Industri Indonesia · Bank Sukamekar · Toko Mesin Maju · Koperasi Karyawan Maju
PT. Sinar Nusa Abadi, Tbk · P.T. Sinar Nusa · PT Bank Mandiri (Persero) Tbk · PT Kereta Api Indonesia (Persero)
Perseroan Terbatas Sinar Nusa · Perum BULOG · Perum Peruri · Perum Perhutani · Perusahaan Umum Damri
Perumda Pasar Jaya · Perumda BPR Bank Sleman · PDAM Tirta · PD Pasar Tirta · Perseroda Sinar Daerah
Bank Pembangunan Daerah Jawa Barat dan Banten · Bank BJB · BPR Bank Sleman · BPD DIY · Bank Syariah Indonesia
Bank Rakyat Indonesia · CV. Maju Jaya · UD Maju · Firma Maju · KADIN Kota Tirta · Kadin Indonesia
Dewan Pengurus Kamar Dagang dan Industri Kota Tirta · DPP APINDO Jawa Barat · DPN APINDO
Dewan Pimpinan Nasional Asosiasi Pengusaha Indonesia · APINDO Kota Bekasi
Badan Pengurus Pusat Himpunan Pengusaha Muda Indonesia · BPC HIPMI Kota Tirta · HIPMI
Gabungan Pengusaha Kelapa Sawit Indonesia · Gabungan Pengusaha Makanan dan Minuman Seluruh Indonesia
Gabungan Industri Kendaraan Bermotor Indonesia · Asosiasi Pertekstilan Indonesia · Asosiasi Persepatuan Indonesia
Asosiasi Perusahaan Jasa Tenaga Kerja Indonesia · Asosiasi Perusahaan Penempatan Pekerja Migran Indonesia
Asosiasi Penyelenggara Pemagangan Luar Negeri · Asosiasi Emiten Indonesia · Asosiasi E-Commerce Indonesia
Asosiasi Fintech Pendanaan Bersama Indonesia · Asosiasi Pengelola Pusat Belanja Indonesia
Perhimpunan Hotel dan Restoran Indonesia · PHRI Bali · Ikatan Wanita Pengusaha Indonesia · Real Estat Indonesia
Persatuan Perusahaan Realestat Indonesia · Gabungan Pelaksana Konstruksi Nasional Indonesia
Kawasan Industri Kendal · BUMDes Maju Jaya · Badan Usaha Milik Desa Maju Jaya · BUMD Agro Selaparang
Koperasi Simpan Pinjam Maju · KSP Maju Bersama · Koperasi Desa Merah Putih Sindangsari · KUD Tani Maju
Hotel Melati · Toyota Motor Corporation · Google Asia Pacific Pte. Ltd. · PMA Sinar Nusa · Bengkel Maju Motor
Apotek Sehat · Kantor Akuntan Publik Surya dan Rekan · Kantor Hukum Surya Atmaja
British Chamber of Commerce in Indonesia · American Chamber of Commerce · EuroCham Indonesia · Jakarta Japan Club
Perkumpulan Pengusaha Konveksi Tirta · DPD Asosiasi Pengusaha Hutan Indonesia
"""),
    Sector.ORGANISASI_NONPEMERINTAH: listed("""
Yayasan Bina Samudra · Yayasan Universitas Tirta Nusa · Perkumpulan Pekerja Rumah Tirta
Konfederasi Serikat Pekerja Nusantara · Serikat Buruh Migran Tirta · Ikatan Dokter Kesehatan Kerja Indonesia
Pimpinan Pusat Muhammadiyah · Pengurus Besar Nahdlatul Ulama · Palang Merah Indonesia
Lembaga Bantuan Hukum Tirta · Badan Amil Zakat Nasional · Tim Penggerak PKK Kabupaten Sleman
Yayasan Perguruan Taman Siswa · Forum Human Capital Indonesia · Konfederasi Serikat Pekerja Seluruh Indonesia
KSPSI · DPP KSPSI · KSBSI · Konfederasi Serikat Buruh Sejahtera Indonesia · FSPMI
Federasi Serikat Pekerja Metal Indonesia · Serikat Pekerja PT Sinar Nusa · SPN Kota Tirta
Dewan Pimpinan Cabang Serikat Pekerja Nasional · PMI Kota Tirta · Markas Palang Merah Indonesia Kota Tirta
Baznas Kabupaten Sleman · BAZNAS RI · Badan Amil Zakat Nasional Kabupaten Sleman · Lembaga Amil Zakat Nurul Hayat
Badan Wakaf Indonesia · Muhammadiyah · Pimpinan Daerah Muhammadiyah Kabupaten Sleman
Pimpinan Wilayah Aisyiyah Jawa Barat · PBNU · PCNU Kabupaten Sleman · PW Muslimat NU Jawa Timur
Pimpinan Pusat Fatayat NU · Lembaga Perekonomian Nahdlatul Ulama · Majelis Ulama Indonesia · MUI Kota Tirta
Dewan Masjid Indonesia · Dewan Masjid Indonesia Kota Tirta · Persekutuan Gereja-Gereja di Indonesia
Keuskupan Agung Jakarta · Konferensi Waligereja Indonesia · Gerakan Pemuda Ansor · PP GP Ansor
Gerakan Pramuka Kwartir Cabang Sleman · Kwartir Nasional Gerakan Pramuka · KNPI Kota Tirta
Komite Nasional Pemuda Indonesia · Komite Olahraga Nasional Indonesia · KONI Kabupaten Sleman
Karang Taruna Desa Sindangsari · Himpunan Kerukunan Tani Indonesia · HKTI Jawa Barat
Kontak Tani Nelayan Andalan · Himpunan Nelayan Seluruh Indonesia · Persatuan Wartawan Indonesia · PWI Jawa Barat
Aliansi Jurnalis Independen · Persatuan Guru Republik Indonesia · PGRI Kabupaten Sleman · Ikatan Dokter Indonesia
IDI Cabang Sleman · Persatuan Insinyur Indonesia · Persatuan Perawat Nasional Indonesia · PPNI
Ikatan Bidan Indonesia · Ikatan Ahli Hukum Indonesia · Perhimpunan Advokat Indonesia · LBH Jakarta
Lembaga Swadaya Masyarakat Migrant Care · Migrant CARE · Perkumpulan Penyandang Disabilitas Indonesia
PPDI Kota Tirta · Perhimpunan Tunanetra Indonesia · Gerakan untuk Kesejahteraan Tunarungu Indonesia
Himpunan Wanita Disabilitas Indonesia · Dewan Pengurus Pusat Ikatan Alumni Universitas Tirta
Ikatan Alumni Universitas Tirta · Forum Komunikasi Lembaga Pelatihan dengan Industri Daerah Jawa Barat
Forum CSR Kota Tirta · Himpunan Lembaga Latihan Seluruh Indonesia · HILLSI
Himpunan Penyelenggara Pelatihan dan Kursus Indonesia · Asosiasi Dosen Indonesia
Asosiasi Profesi Keselamatan Pertambangan · Asosiasi Ahli Keselamatan dan Kesehatan Kerja
Asosiasi Lembaga Pelatihan Kerja Swasta · Perhimpunan Manajemen Sumber Daya Manusia Indonesia · Dompet Dhuafa
Rumah Zakat · Kitabisa Foundation · The Asia Foundation · Plan International Indonesia
Save the Children Indonesia · Wahana Visi Indonesia · Lembaga Pemberdayaan Masyarakat Kelurahan Kotabaru
PKK Provinsi Banten · Dharma Wanita Persatuan Kementerian Ketenagakerjaan · Korpri Kabupaten Sleman
Solidaritas Perempuan · Lakpesdam NU · Kelompok Tani Maju · Gabungan Kelompok Tani Sumber Rejeki
Karang Taruna Tirta
"""),
    Sector.ORGANISASI_INTERNASIONAL: listed("""
International Labour Organization · Organisasi Perburuhan Internasional · Organisasi Internasional untuk Migrasi
Organisasi Produktivitas Asia · Sekretariat Rencana Kolombo · Organisasi Kerja Sama Islam
Badan Energi Atom Internasional · Dana Anak-Anak Perserikatan Bangsa-Bangsa
Japan International Cooperation Agency · Human Resources Development Service of Korea
Pemerintah Republik Federal Jerman · Kedutaan Besar Australia · The Ministry of Manpower of Singapore
United Nations Development Programme · Perserikatan Bangsa-Bangsa · ILO · ILO Jakarta
International Organization for Migration · JICA · JICA Indonesia Office · KOICA · GIZ
Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH · HRD Korea
International Manpower Development Organization, Japan · IM Japan · JITCO
Organization for Technical Intern Training · Kedutaan Besar Jepang untuk Indonesia
Kedutaan Besar Republik Korea · Kedutaan Besar Republik Federal Jerman · Embassy of Japan in Indonesia
Pemerintah Jepang · Pemerintah Republik Korea · Pemerintah Australia · Pemerintah Amerika Serikat
Pemerintah Kerajaan Arab Saudi · Kementerian Tenaga Kerja dan Pembangunan Sosial Kerajaan Arab Saudi
Kementerian Ketenagakerjaan dan Tenaga Kerja Republik Korea · Kementerian Sumber Manusia Malaysia
Kementerian Kehakiman Jepang · Kementerian Kesehatan, Ketenagakerjaan dan Kesejahteraan Jepang
Ministry of Employment and Labor of the Republic of Korea · Ministry of Manpower, Singapore
Taipei Economic and Trade Office · Kantor Dagang dan Ekonomi Taipei · UNDP Indonesia
Program Pembangunan Perserikatan Bangsa-Bangsa · UNICEF · United Nations Children's Fund · World Bank
Bank Dunia · Bank Pembangunan Asia · Asian Development Bank · Islamic Development Bank · Uni Eropa
European Union Delegation to Indonesia · Sekretariat ASEAN · ASEAN Secretariat · British Council
Goethe-Institut · Swisscontact · Badan Kerja Sama Internasional Jepang · Badan Kerja Sama Internasional Korea
Organisasi Kesehatan Dunia · World Food Programme · Colombo Plan Staff College · Asian Productivity Organization
Asia Pacific Economic Cooperation · Japan Foundation · The Japan Foundation, Jakarta · Prefektur Nagano
Pemerintah Prefektur Nagano · Provinsi Gyeongsangbuk-do, Republik Korea
Department of Labor and Employment, Republic of the Philippines · Konsulat Jenderal Jepang di Surabaya
USAID Indonesia · Millennium Challenge Corporation · Austrade
"""),
    Sector.LAINNYA: listed("""
Rahayu Pertiwi, A.Md.Keb. · Tim Peneliti Pesisir · Rumah Sakit Bunda Tirta · Klinik Pratama Sehat
"""),
}


@pytest.mark.parametrize("name", KEMENTERIAN_LEMBAGA)
def test_the_states_bodies_are_kementerian_lembaga(name: str) -> None:
    assert categorize(name) == (Category.KEMENTERIAN_LEMBAGA, None)


@pytest.mark.parametrize("name", PEMERINTAH_DAERAH)
def test_regional_governments_and_their_units_are_pemerintah_daerah(name: str) -> None:
    assert categorize(name) == (Category.PEMERINTAH_DAERAH, None)


@pytest.mark.parametrize(("name", "sector"), [(name, sector) for sector, names in SECTORS.items() for name in names])
def test_partners_are_told_apart_by_sector(name: str, sector: Sector) -> None:
    assert categorize(name) == (Category.MITRA_PEMBANGUNAN, sector)


@pytest.mark.parametrize("name", [None, "", "  "])
def test_without_a_name_there_is_no_category(name: str | None) -> None:
    assert categorize(name) == (None, None)


@pytest.mark.parametrize("name", ["Kepala Balai", "Rahayu Pertiwi", "Direktur Utama", "Bagas Wirayuda, S.T."])
def test_persons_and_posts_are_no_institutions(name: str) -> None:
    assert not is_institution(name)
