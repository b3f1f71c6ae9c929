package org.incentivekb.api.export;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands a file over from JAX-RS, which would wait for each piece, to {@link FileSender}; to HEAD there is none to send. */
@Provider
public class FileWriter implements ServerMessageBodyWriter<FileSender.File> {

    @Override
    public void writeResponse(FileSender.File file, Type type, ServerRequestContext context) {
        var request = (ResteasyReactiveRequestContext) context;
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            context.serverResponse().end();
        } else {
            request.suspend();
            file.send();
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == FileSender.File.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FileSender.File.class;
    }

    @Override
    public void writeTo(
            FileSender.File file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream) {
        throw new UnsupportedOperationException("A file is sent without a thread that waits");
    }
}
