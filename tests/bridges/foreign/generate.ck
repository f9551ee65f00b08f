// ChucK sends from a new port for every OscOut and hears on a port of its own: announce it.
OscIn in;
OscMsg message;
HEAR => in.port;
in.addAddress("/loopgen/ready, sissfisssifi");
in.listenAll();

OscOut out;
out.dest("127.0.0.1", PORT);
out.start("/loopgen/subscribe");
HEAR => out.add;
out.send();

out.start("/loopgen/generate");
"ck1" => out.add;
"good clicks" => out.add;
"bpm" => out.add;
124.0 => out.add;
"bars" => out.add;
1 => out.add;
"variations" => out.add;
1 => out.add;
"engine" => out.add;
"faulty" => out.add;
out.send();

while (true) {
    in => now;
    while (in.recv(message)) {
        if (message.address == "/loopgen/ready") {
            <<< "heard", message.address, message.getString(0), message.getString(2) >>>;
        }
        if (message.address == "/loopgen/done") {
            <<< "heard", message.address, message.getString(0) >>>;
            me.exit();
        }
    }
}
